import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { sentence } from '../../../src/model/explain.ts';
import { figures } from '../../../tools/content/rules/figures.ts';
import { insideOf } from '../../../tools/content/pictures/formats/index.ts';
import { inFile } from '../../../tools/content/pictures/in-file.ts';
import { pictureProblems } from '../../../tools/content/pictures/pictures.ts';
import { plainName, tellsWhen } from '../../../tools/content/pictures/plain-name.ts';
import { known, paragraph } from '../lib/fixture-texts.ts';
import { large, moving, told } from '../lib/pictures.ts';

const picture = (name: string) => readFileSync(join('tests/unit/fixtures/pictures', name));

describe('What a picture holds', () => {
  for (const ending of ['jpg', 'png', 'webp', 'avif']) {
    it(`a camera wrote into: ${ending}`, () => {
      assert.deepEqual(insideOf(picture(`written-into.${ending}`))?.kinds, ['EXIF']);
      assert.deepEqual(insideOf(picture(`plain.${ending}`)), {
        width: 8,
        height: 8,
        kinds: [],
        isMoving: false,
      });
    });
  }

  for (const [what, { bytes, kinds }] of Object.entries(told)) {
    it(`is found: ${what}`, () => {
      assert.deepEqual(insideOf(bytes)?.kinds, kinds);
    });
  }

  for (const [format, bytes] of Object.entries(moving)) {
    it(`moves: ${format}`, () => {
      assert.equal(insideOf(bytes)?.isMoving, true);
    });
  }

  it('is not guessed where the file is cut off', () => {
    for (const ending of ['jpg', 'png', 'webp', 'avif']) {
      const bytes = picture(`plain.${ending}`);
      assert.equal(insideOf(bytes.subarray(0, -20)), undefined, ending);
    }
  });
});

describe('A picture’s file', () => {
  const refused: Record<string, [name: string, bytes: Buffer, said: RegExp]> = {
    'with another ending than its content': ['a.png', picture('plain.jpg'), /is a JPEG by its/],
    'that is no picture': ['a.jpg', Buffer.from('<html>not a picture</html>'), /is no JPEG, PNG/],
    'that is cut off': ['a.jpg', picture('plain.jpg').subarray(0, -2), /seems damaged/],
    'that moves': ['a.gif', moving.gif, /moves/],
    'that is a drawing with code': ['a.svg', Buffer.from('<svg/>'), /can hold programs/],
    'with metadata': ['a.jpg', picture('written-into.jpg'), /holds EXIF, .*upload it at the desk/],
    'with too many dots': ['a.png', large, /is 3000 × 2000 pixels/],
    'that weighs too much': [
      'a.png',
      Buffer.concat([picture('plain.png'), Buffer.alloc(1_600_000)]),
      /weighs 1\.6 MB/,
    ],
  };

  for (const [what, [name, bytes, said]] of Object.entries(refused)) {
    it(`${what} is refused`, () => {
      assert.match(inFile(`content/media/${name}`, bytes).join('\n'), said);
    });
  }

  it('that a drawing program wrote into is refused also where the site’s own icon lies', () => {
    const inkscape = Buffer.from('<svg xmlns:inkscape="x" inkscape:version="1"/>');
    assert.match(inFile('public/icon.svg', inkscape).join(), /notes of the drawing program/);
    assert.deepEqual(inFile('public/icon.svg', Buffer.from('<svg xmlns="x"/>')), []);
  });
});

describe('A picture’s name', () => {
  it('loses when and with what it was taken, and keeps words', () => {
    assert.equal(plainName('IMG_20240612_143055.jpg', 'abcd1234'), 'picture-abcd1234.jpg');
    assert.equal(plainName('WhatsApp Image 2026-11-22 at 15.12.00.jpeg', 'a'), 'picture-a.jpeg');
    assert.equal(plainName('Obuka Čačak 2026-11-25.png', 'a'), 'Obuka-Čačak-a.png');
    assert.equal(plainName('obuka-2.png', 'a'), 'obuka-2.png');
    assert.equal(tellsWhen('PXL_20240612_143055123.jpg'), true);
    assert.equal(tellsWhen('picture-20240612.jpg'), false);
    assert.equal(tellsWhen('obuka-2.jpg'), false);
  });
});

describe('Pictures and texts', () => {
  it('fit each other, and each fault is named with its mend', (t) => {
    const root = mkdtempSync(join(tmpdir(), 'pictures-'));
    t.after(() => {
      rmSync(root, { recursive: true });
    });
    mkdirSync(join(root, 'content/media'), { recursive: true });
    const write = (file: string) => {
      writeFileSync(join(root, 'content/media', file), picture('plain.png'));
    };
    ['strehimore-gjilan.png', 'training-gjilan.png', 'unused.png'].forEach(write);
    const text = paragraph(
      'A\n../media/strehimore-gjilan.png\n../media/training-gjilan.png\n../media/gone.jpg',
    );
    assert.deepEqual(pictureProblems(root, [text], known).map(sentence), [
      'content/media/strehimore-gjilan.png – place of a shelter – tells by its name where a shelter is; give it another name',
      'content/guides/a.mdx, line 4 – pictures – shows gone.jpg, but there is no content/media/gone.jpg; choose the picture again at the desk, or correct its name',
      'content/media/unused.png – pictures – is shown by no text; use it or remove it',
    ]);
  });
});

describe('A picture in a text', () => {
  const figure = (attributes: string) => `<Figure src="../media/a-b.jpg" ${attributes} />`;
  const find = (body: string) => figures.find(paragraph(body), known).map(({ message }) => message);

  it('passes with a sentence and its licence', () => {
    assert.deepEqual(find(figure('alt="Dve žene čitaju letak." licence="own"')), []);
    assert.deepEqual(find(figure('alt="Slikarka crta plakat." licence="CC0" author="Ana"')), []);
  });

  const refused: Record<string, [attributes: string, said: RegExp]> = {
    'without an author': [
      'alt="Dve žene čitaju." licence="CC BY 4.0"',
      /^is missing; name who made/,
    ],
    'with its file’s name': ['alt="A b" licence="own"', /name of a file/],
    'with a camera’s name': ['alt="IMG_2043" licence="own"', /name of a file/],
    'with one word': ['alt="Letak." licence="own"', /one word/],
    'that begins with “picture”': ['alt="Slika dve žene." licence="own"', /begins with “Slika”/],
    'with a long description': [`alt="${'reč '.repeat(60)}" licence="own"`, /longer than 200/],
    'with dots only': ['alt="…" licence="own"', /is empty/],
  };

  for (const [what, [attributes, said]] of Object.entries(refused)) {
    it(`${what} is refused`, () => {
      const found = find(figure(attributes));
      assert.equal(found.length, 1);
      assert.match(found[0] ?? '', said);
    });
  }

  it('is no Markdown picture, which says nothing of its author', () => {
    assert.match(find('![Dve žene](../media/a.jpg)').join(), /use the block “Picture”/);
    assert.match(find('![Dve žene][a]\n\n[a]: ../media/a.jpg').join(), /use the block “Picture”/);
  });
});

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { sentence } from '../../../src/model/explain.ts';
import { metadataIn } from '../../../tools/content/pictures/metadata.ts';
import { pictureProblems } from '../../../tools/content/pictures/pictures.ts';
import { known } from '../lib/fixture-texts.ts';

const picture = (name: string) => readFileSync(join('tests/unit/fixtures/pictures', name));

describe('A picture', () => {
  for (const ending of ['jpg', 'png', 'webp', 'avif']) {
    it(`that a camera wrote into is found: ${ending}`, () => {
      assert.deepEqual(metadataIn(picture(`written-into.${ending}`)), ['EXIF']);
      assert.deepEqual(metadataIn(picture(`plain.${ending}`)), []);
    });
  }

  it('that a drawing program wrote into is found, and what is no picture is left alone', () => {
    assert.deepEqual(metadataIn(Buffer.from('<svg xmlns:inkscape="x" inkscape:version="1"/>')), [
      'notes of the drawing program',
    ]);
    assert.deepEqual(metadataIn(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')), []);
    assert.deepEqual(metadataIn(Buffer.from('x')), []);
  });

  it('is named with its mend, also when its name tells where a shelter is', (t) => {
    const root = mkdtempSync(join(tmpdir(), 'pictures-'));
    t.after(() => {
      rmSync(root, { recursive: true });
    });
    mkdirSync(join(root, 'content/media'), { recursive: true });
    const write = (file: string, data: Buffer) => {
      writeFileSync(join(root, 'content/media', file), data);
    };
    write('a.jpg', picture('written-into.jpg'));
    write('strehimore-gjilan.png', picture('plain.png'));
    write('training-gjilan.png', picture('plain.png'));
    assert.deepEqual(pictureProblems(root, known).map(sentence), [
      'content/media/a.jpg – pictures – holds EXIF, which can tell where, when and by whom it was made; save it without metadata',
      'content/media/strehimore-gjilan.png – place of a shelter – tells by its name where a shelter is; give it another name',
    ]);
  });
});

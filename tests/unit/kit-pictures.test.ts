import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { completeCodes } from '../../src/i18n/locales.ts';
import { line } from '../../src/kit/pictures/element.ts';
import { drawn } from '../../src/kit/pictures/draw.ts';
import { sharePictures } from '../../src/kit/pictures/index.ts';
import { formats, picturePng, pictureSvg } from '../../src/kit/pictures/picture.ts';
import { pictureWords } from '../../src/kit/pictures/words.ts';
import { wordBoxes, type DrawnBox } from './lib/drawn-boxes.ts';
import { fonts } from './lib/fonts.ts';
import { longest, pictureKit } from './lib/picture-kit.ts';
import { readPng } from './lib/png.ts';

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
prepareZXingModule({ overrides: { wasmBinary: readFileSync(wasm).buffer } });

const given = (locale: (typeof completeCodes)[number], count: number, words = longest[locale]) => {
  const kit = pictureKit(locale, words, count);
  const { codeAddress, campaign } = kit;
  return {
    words: pictureWords(kit, campaign.days.at(-1)),
    colour: campaign.colour,
    codeAddress,
  };
};

const overlap = (one: DrawnBox, other: DrawnBox): boolean => {
  // A tail may reach between the marks of the line below.
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const lower = Math.min(one.bottom - one.top, other.bottom - other.top);
  return one.left < other.right && other.left < one.right && shared > lower * 0.12;
};

describe('The pictures to share', () => {
  it('are PNGs of their size that say nothing of where they come from, the same each time', async () => {
    for (const format of formats) {
      const png = await picturePng(format, given('sq', 16), fonts);
      const { chunks, width, height } = readPng(png);
      assert.deepEqual([width, height], [format.width, format.height]);
      assert.ok(png.length < 200_000, `${png.length} bytes`);
      const unknown = chunks.filter((type) => !/^(IHDR|PLTE|tRNS|IDAT|IEND)$/.test(type));
      assert.deepEqual(unknown, []);
      assert.deepEqual(await picturePng(format, given('sq', 16), fonts), png);
    }
  });

  it('have a code that a telephone reads, where one is promised', async () => {
    for (const format of formats) {
      const png = await picturePng(format, given('en', 16), fonts);
      const read = await readBarcodes(png, { formats: ['QRCode'] });
      const expected = format.hasCode ? ['https://oslonac.example/q/en/'] : [];
      assert.deepEqual(
        read.map(({ text }) => text),
        expected,
        format.name,
      );
    }
  });

  it('hold the longest words that are allowed, nothing cut and nothing over another', async () => {
    const oneWord = { title: 'Ž'.repeat(60), call: 'ë'.repeat(100) };
    for (const format of formats) {
      const free = format.name === 'tall' ? 250 : 20;
      for (const locale of completeCodes) {
        for (const count of [0, 16]) {
          for (const words of [longest[locale], oneWord]) {
            const boxes = wordBoxes(await pictureSvg(format, given(locale, count, words), fonts));
            const name = `${format.name} ${locale} ${count} ${words.title}`;
            assert.ok(boxes.length > 8, 'the lines were found');
            for (const [index, box] of boxes.entries()) {
              const where = `${name}: ${JSON.stringify(box)}`;
              assert.ok(box.left > 60 && box.right < format.width - 60, where);
              assert.ok(box.top > free && box.bottom < format.height - free, where);
              const others = boxes.slice(index + 1).filter((other) => overlap(box, other));
              assert.deepEqual(others, [], where);
            }
          }
        }
      }
    }
  });

  it('have every letter of the texts, and stop at one that the font does not have', async () => {
    const files = [
      ...completeCodes.map((locale) => `src/i18n/strings/${locale}.json`),
      ...globSync('content/campaigns/*.mdx'),
    ];
    const letters = new Set(files.map((file) => readFileSync(file, 'utf8')).join(''));
    const all = `${[...letters].join('').replaceAll(/[\s\p{Extended_Pictographic}]/gu, '')}žščćđŽŠČĆĐëçËÇжђљњћџЖЂЉЊЋЏ`;
    const size = { width: 9000, height: 100 };
    for (const fontWeight of [400, 700]) {
      await drawn(line(all, { fontWeight }), size, fonts);
      await assert.rejects(drawn(line('漢', { fontWeight }), size, fonts), /has no “漢”/);
    }
  });

  it('are named by their day, and say their words to those who do not see them', () => {
    const [wide, square] = sharePictures(pictureKit('en', longest.en, 16), fonts).slice(12);
    assert.partialDeepStrictEqual(wide, {
      name: 'day-05-wide.png',
      day: 5,
      title: 'Picture, wide',
      size: { width: 1200, height: 630 },
    });
    const alt = wide?.alt ?? '';
    assert.match(alt, /\. Day 5, 29 November\. Institutions are accountable .* endured it\. Ask /);
    assert.match(alt, /#16ditë\. 112 Emergency, 192 Police and 194 Ambulance\. .* Kosovo\.$/);
    assert.match(square?.alt ?? '', /Kosovo\. The QR code leads to the numbers for help\.$/);
  });

  it('are of the whole campaign where it has no days', async () => {
    const files = sharePictures(pictureKit('sr', longest.sr, 0), fonts);
    assert.deepEqual(
      files.map(({ name, day }) => [name, day]),
      ['wide', 'square', 'tall'].map((name) => [`campaign-${name}.png`, undefined]),
    );
    assert.match(files[0]?.alt ?? '', /^25\. novembar.*10\. decembar\. 16 ditët/);
    assert.equal(readPng((await files[0]?.make()) ?? new Uint8Array()).width, 1200);
  });

  it('leave out emoji, which the font does not have', () => {
    const words = pictureWords(
      pictureKit('en', { title: 'Listen 🧡 first ✊🏾', call: '❤️ Ask.' }, 1),
      {
        ...pictureKit('en', { title: 'Listen 🧡 first ✊🏾', call: '❤️ Ask.' }, 1).campaign.days[0],
      } as never,
    );
    assert.deepEqual([words.headline, words.call], ['Listen first', 'Ask.']);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shareCard, shareCardSvg } from '../../src/kit/share-card.ts';
import { wordBoxes } from './lib/drawn-boxes.ts';
import { fonts } from './lib/fonts.ts';
import { readPng } from './lib/png.ts';

// 80 signs, the longest that a title may have.
const titles = [
  'Razgovor o standardima podrške žrtvama krivičnih dela u Kosovu, i šta sledi posle',
  'Zyra për Mbrojtje dhe Ndihmë Viktimave: çfarë rekomandon raporti i vlerësimit ku',
  'Ž'.repeat(80),
  'Short',
];

describe('The picture of a page that is shared', () => {
  it('is a PNG of the size that is asked for, light, and says nothing of where it comes from', async () => {
    const png = await shareCard(
      { site: 'Oslonac', title: titles[0] ?? '', date: '19. jun 2024.' },
      fonts,
    );
    const { chunks, width, height } = readPng(png);
    assert.deepEqual([width, height], [1200, 630]);
    assert.ok(png.length < 60_000, `${png.length} bytes`);
    const unknown = chunks.filter((type) => !/^(IHDR|PLTE|tRNS|IDAT|IEND)$/.test(type));
    assert.deepEqual(unknown, []);
  });

  it('holds the longest title, nothing cut, with a date and without', async () => {
    for (const title of titles) {
      for (const date of ['25. novembar – 10. decembar 2026.', undefined]) {
        const boxes = wordBoxes(await shareCardSvg({ site: 'Oslonac', title, date }, fonts));
        assert.ok(boxes.length >= (date ? 3 : 2), title);
        for (const { left, right, top, bottom } of boxes) {
          assert.ok(
            left > 60 && right < 1140 && top > 40 && bottom < 590,
            `${title} ${left} ${right} ${top} ${bottom}`,
          );
        }
      }
    }
  });
});

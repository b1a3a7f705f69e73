import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { completeCodes } from '../../src/i18n/locales.ts';
import { readSheet } from './lib/poster-sheet.ts';
import { sampleKit } from './lib/sample-kit.ts';
import { longTexts, made } from './lib/sample-posters.ts';

describe('The lines of a poster', () => {
  it('hold the longest texts, nothing over another and nothing over the edge', async () => {
    for (const locale of completeCodes) {
      const { written, width } = await readSheet(await made(longTexts(locale)));
      assert.ok(written.length > 20, 'the lines were found');
      for (const [index, one] of written.entries()) {
        assert.ok(one.left > 28 && one.right < width - 28 && one.base > 28, JSON.stringify(one));
        for (const other of written.slice(index + 1)) {
          const isBeside = one.right <= other.left + 0.5 || other.right <= one.left + 0.5;
          const [upper, lower] = one.base > other.base ? [one, other] : [other, one];
          const isAbove = upper.base - lower.base >= 0.7 * lower.size;
          assert.ok(isBeside || isAbove, `${one.text} over ${other.text}`);
        }
      }
    }
  });

  it('have even lines, no word alone and none torn at its hyphen', async () => {
    const title = '16 Days of Activism against gender-based violence';
    const leads = {
      sr: 'Počinje 25. novembra i traje do 10. decembra. Svako može da uradi nešto malo. Za pomoć ne morate da čekate kampanju: zovite 192 ili 112.',
      sq: 'Trafikimi me njerëz mund të ndodhë edhe aty ku jetoni. Mësoni disa shenja. Kur dikush nuk guxon të largohet, thirrni 112 ose 192; thirrjet janë falas.',
      en: 'One small thing about the office for victims each day from 1 to 5 March. This is our own proposal; any week is as good. For help, do not wait for March: call 192 or 112.',
    };
    for (const locale of completeCodes) {
      const kit = sampleKit({ title, lead: leads[locale] }, locale);
      const { written } = await readSheet(await made(kit));
      assert.ok(!written.some(({ text }) => /\p{L}-$/u.test(text)));
      for (const size of [
        17,
        Math.max(...written.filter(({ text }) => /\p{L}/u.test(text)).map((line) => line.size)),
      ]) {
        const lines = written.filter((line) => Math.abs(line.size - size) < 0.1);
        const widths = Map.groupBy(lines, ({ base }) => base);
        const found = [...widths.values()].map(
          (parts) =>
            Math.max(...parts.map(({ right }) => right)) -
            Math.min(...parts.map(({ left }) => left)),
        );
        assert.ok(found.length > 1, `lines in ${size}`);
        assert.ok(
          Math.min(...found) > 0.4 * Math.max(...found),
          `${locale} ${size}: ${found.join()}`,
        );
      }
    }
  });
});

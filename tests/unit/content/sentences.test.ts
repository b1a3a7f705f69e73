import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locale } from '../../../src/i18n/locales.ts';
import { sentencesOf, wordCount } from '../../../tools/content/texts/sentences.ts';

const examples: [Locale, string, number][] = [
  ['sr', 'Važi od 21. 11. 2026. godine. To je sve.', 2],
  ['sr', 'Zakon je iz 2026. Zaštitnika pitajte za rok.', 2],
  ['sr', 'Pomaže dr. Marković, npr. Osnovni sud. Kraj.', 2],
  ['sr', 'Po čl. 12 zakona imate pravo. Zovite 192. Recite gde ste.', 3],
  ['sr', '„Kuda?“ pitala je A. Berisha. Ćutala sam.', 2],
  ['sq', 'Merrni p.sh. Librin e shëndetit. Pyesni dr. Krasniqin.', 2],
  ['sq', 'Thirrni 112 ose 192. Thoni ku jeni!', 2],
  ['en', 'Bring papers, e.g. A passport. Ask Mr. Berisha. Go.', 3],
  ['en', 'Say: “Help.” Then wait.', 2],
];

describe('A sentence', () => {
  for (const [locale, text, count] of examples) {
    it(`ends where it ends: ${text}`, () => {
      assert.equal(sentencesOf(text, locale).length, count, sentencesOf(text, locale).join(' | '));
    });
  }

  it('counts words that hold a letter or a digit', () => {
    assert.equal(wordCount('Zovite 112 – ili 192, odmah!'), 5);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locale } from '../../../src/i18n/locales.ts';
import { glossaryForms } from '../../../tools/content/rules/glossary-forms.ts';
import type { Known } from '../../../tools/content/rules/rule.ts';
import { known, paragraph } from '../lib/fixture-texts.ts';

const avoid: Record<string, Partial<Record<Locale, string[]>>> = {
  'victim-advocate': { sr: ['zastupnik žrtava'], sq: ['avokat i viktimave'] },
  'protection-order': { sr: ['zaštitni nalog'], en: ['restraining order', 'protective order'] },
  shelter: { sr: ['prihvatilište'] },
};
const withForms: Known = {
  ...known,
  terms: known.terms.map((term) => ({ ...term, avoid: avoid[term.id] ?? {} })),
};
const said = (
  words: string,
  locale: Locale,
  kind: 'paragraph' | 'name' | 'keyword' = 'paragraph',
) => {
  const text = paragraph(words, locale);
  const passages = text.passages.map((passage) => ({ ...passage, kind }));
  return glossaryForms.find({ ...text, passages }, withForms);
};

describe('A form that the glossary does not use', () => {
  it('is told with the right one, in whatever case it stands', () => {
    assert.deepEqual(
      said('Idite sa zastupnicima žrtava.', 'sr').map(({ message }) => message),
      [
        '“zastupnicima žrtava” is called “zaštitnik žrtava” on this site; write that, or both where the other form is explained',
      ],
    );
    assert.equal(said('Kërkoni avokatin e viktimave.', 'sq').length, 1);
    assert.equal(said('Ask for a restraining order.', 'en').length, 1);
  });

  it('stops nothing', () => {
    assert.equal(said('Tražite zaštitni nalog.', 'sr')[0]?.isWarning, true);
  });

  it('may be explained, quoted, typed by readers, and stand in a name', () => {
    assert.deepEqual(said('Sigurna kuća se zove i prihvatilište.', 'sr'), []);
    assert.deepEqual(said('Neki kažu „prihvatilište“.', 'sr'), []);
    assert.deepEqual(said('Prihvatilište u gradu', 'sr', 'name'), []);
    assert.deepEqual(said('prihvatilište', 'sr', 'keyword'), []);
  });

  it('is not found in the right one', () => {
    assert.deepEqual(said('Zaštitnik žrtava traži nalog za zaštitu.', 'sr'), []);
    assert.deepEqual(said('A protection order protects.', 'en'), []);
  });
});

import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { valuesOf, type Counted } from '../../cms/language/catalogue.ts';
import { speechOf } from '../../cms/language/speech.ts';
import { knowledgeOf } from '../../cms/language/translator.ts';
import { textRules } from '../../tools/content/rules/index.ts';
import { differenceOf, wantedWords } from '../../tools/desk-words/missing.ts';
import { fixture, known } from './lib/fixture-texts.ts';

const wanted = wantedWords(join(import.meta.dirname, '../..'));

const formsOf = (translation: string | Counted): string[] => {
  if (typeof translation === 'string') return [translation];
  const { one, few, other } = translation;
  return [one, few, other].filter((form) => form !== undefined);
};

for (const language of ['sr', 'sq'] as const) {
  const { words } = await speechOf(language);

  describe(`the desk’s words in ${language}`, () => {
    it('are there for every sentence of the desk (npm run desk:words lists them)', () => {
      assert.deepEqual(differenceOf(words, wanted).missing, []);
    });

    it('hold none that nothing says any more', () => {
      assert.deepEqual(differenceOf(words, wanted).unused, []);
    });

    it('keep the values of each sentence', () => {
      const wrong = Object.entries(words).filter(([english, translation]) =>
        formsOf(translation).some(
          (form) => valuesOf(form).sort().join() !== valuesOf(english).sort().join(),
        ),
      );
      assert.deepEqual(wrong, []);
    });

    it('have the forms that the language counts with, by a value of the sentence', () => {
      const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      const wrong = Object.entries(words).filter(
        ([english, translation]) =>
          typeof translation !== 'string' &&
          (!valuesOf(english).includes(translation.by) ||
            !needed.every((form) => form in translation)),
      );
      assert.deepEqual(wrong, []);
    });
  });
}

it('Sentences of the Cyrillic desk that are not written letter by letter are sentences of the Latin one', async () => {
  const { default: own } = await import('../../cms/language/words/sr-Cyrl.json', {
    with: { type: 'json' },
  });
  const { words } = await speechOf('sr');
  assert.deepEqual(
    Object.keys(own).filter((english) => !(english in words)),
    [],
  );
});

it('What the content rules say of real texts is found among the desk’s words', () => {
  const words = Object.fromEntries(wanted.map((english) => [english, english]));
  const { whole } = knowledgeOf({ tag: 'en', words });
  const said = globSync('tests/unit/fixtures/content/guides/*.mdx').flatMap((file) =>
    textRules.flatMap(({ find }) =>
      find(fixture(basename(file, '.mdx')), known).map(({ message }) => message),
    ),
  );
  assert.ok(said.length > 20, 'the fixtures were read');
  assert.deepEqual(
    said.filter((message) => whole(message) === undefined),
    [],
  );
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { decapPhrases, type Phrases } from '../../cms/language/decap-phrases.ts';
import {
  hardCodedFiles,
  hardCodedSentences,
  withTranslations,
} from '../../cms/language/hard-coded.ts';
import { staysLatin } from '../../src/i18n/cyrillic-exceptions.ts';

// Decap's file is a module for bundlers, which Node would read as an old script.
const source = readFileSync('node_modules/decap-cms-locales/dist/esm/en/index.js', 'utf8');
const { default: english } = (await import(
  `data:text/javascript,${encodeURIComponent(source)}`
)) as { default: Phrases };

const flat = (phrases: Phrases, path = ''): [string, string][] =>
  Object.entries(phrases).flatMap(([name, phrase]) =>
    typeof phrase === 'string' ? [[path + name, phrase]] : flat(phrase, `${path}${name}.`),
  );

const valuesIn = (phrase: string) => [...new Set(phrase.match(/%\{\w+\}/g))];

const inEnglish = new Map(flat(english));

// The same in every language.
const same = ['Markdown', 'Kod'];

for (const language of ['sr', 'sr-Cyrl', 'sq'] as const) {
  const { phrases } = await decapPhrases(language);
  const ours = new Map(flat(phrases));

  describe(`Decap’s phrases in ${language}`, () => {
    it('are all there, and no others', () => {
      assert.deepEqual([...ours.keys()].sort(), [...inEnglish.keys()].sort());
    });

    it('put in no value that Decap does not give, and lose no detail of what went wrong', () => {
      const wrong = [...ours].filter(([name, phrase]) => {
        const given = valuesIn(inEnglish.get(name) ?? '');
        const put = valuesIn(phrase);
        const isLost = given.includes('%{details}') && !put.includes('%{details}');
        return isLost || put.some((value) => !given.includes(value));
      });
      assert.deepEqual(wrong, []);
    });

    it('are not English', () => {
      const left = [...ours].filter(
        ([name, phrase]) =>
          phrase === inEnglish.get(name) &&
          /\p{L}{2}/u.test(phrase.replace(/%\{\w+\}/g, '')) &&
          !same.includes(phrase),
      );
      assert.deepEqual(left, []);
    });
  });
}

it('Cyrillic phrases hold no Latin letters but those of foreign names', async () => {
  const { phrases } = await decapPhrases('sr-Cyrl');
  const latin = flat(phrases)
    .filter(([name]) => !name.endsWith('dateFormat'))
    .flatMap(([, phrase]) => phrase.replace(/%\{\w+\}/g, '').match(/[A-Za-z]+/g) ?? [])
    .filter((word) => !staysLatin.has(word.toLowerCase()));
  assert.deepEqual(latin, []);
});

it('Plural forms are as many as Decap counts with', async () => {
  const forms = async (language: 'sr' | 'sq') => {
    const { phrases } = await decapPhrases(language);
    return new Map(flat(phrases)).get('workflow.workflowList.currentEntries')?.split('||||').length;
  };
  assert.equal(await forms('sr'), 3);
  assert.equal(await forms('sq'), 2);
});

it('What Decap holds outside its phrases is still there, and is translated', () => {
  for (const file of hardCodedFiles) {
    const code = readFileSync(`node_modules/${file}`, 'utf8');
    assert.match(withTranslations(`/x/node_modules/${file}`, code) ?? '', /say\(['"`]/);
  }
  const [first = ''] = hardCodedFiles;
  assert.throws(() => withTranslations(`/x/node_modules/${first}`, 'nothing'), /does not say/);
  assert.equal(withTranslations('/x/node_modules/other.js', ''), undefined);
  assert.ok(hardCodedSentences.includes('{{name}} already exists. Do you want to replace it?'));
});

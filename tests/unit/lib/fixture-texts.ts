import { borrowing } from '../../../src/model/borrowing.ts';
import { model, type ProseType } from '../../../src/model/index.ts';
import { inputSchema } from '../../../src/model/walk.ts';
import { readContent } from '../../../tools/content/read.ts';
import type { Known, TextRule } from '../../../tools/content/rules/rule.ts';
import { parseText } from '../../../tools/content/texts/markdown.ts';
import type { Text } from '../../../tools/content/texts/text.ts';
import { textsOf } from '../../../tools/content/texts/texts.ts';

/** What the rules know in the tests: a few names of the real content. */
export const known: Known = borrowing({
  terms: [
    term('protection-order', 'nalog za zaštitu', 'urdhër mbrojtje', 'protection order'),
    term(
      'emergency-protection-order',
      'nalog za hitnu zaštitu',
      'urdhër mbrojtje emergjente',
      'emergency protection order',
    ),
    term('victim-advocate', 'zaštitnik žrtava', 'mbrojtës i viktimave', 'victim advocate'),
    term('state-prosecutor', 'državni tužilac', 'prokuror i shtetit', 'state prosecutor'),
    { ...term('shelter', 'sigurna kuća', 'strehimore', 'shelter'), isLinked: false },
  ],
  ids: { service: ['xk-police'], term: ['victim-advocate'] },
  numbers: [
    { digits: '112', country: 'XK' },
    { digits: '192', country: 'XK' },
    { digits: '080011112', country: 'XK' },
    { digits: '38338223782', country: 'XK' },
  ],
  emails: ['info@womensnetwork.org'],
  towns: ['Priština', 'Prishtinë', 'Prishtina', 'Gnjilane', 'Gjilan'],
  organisations: [
    {
      sr: 'Mreža žena Kosova (MŽK)',
      sq: 'Rrjeti i Grave të Kosovës (RrGK)',
      en: 'Kosovo Women’s Network (KWN)',
    },
    { sr: 'NVO ACDC', sq: 'OJQ ACDC', en: 'NGO ACDC' },
  ],
} as unknown as Known);

function term(id: string, sr: string, sq: string, en: string) {
  return { id, isLinked: true, term: { sr, sq, en }, otherForms: {}, avoid: {} };
}

/** A text of `tests/unit/fixtures/content/guides`, made of what real pages of projects show. */
export const fixture = (name: string): Text => {
  const guides: ProseType = model.guides;
  const entry = readContent('tests/unit/fixtures', 'guides', `${name}.mdx`);
  const [text] = textsOf('guides', [{ entry, schema: inputSchema(guides.text) }]);
  if (!text) throw new Error(`The fixture ${name} has no text.`);
  return text;
};

/** What a rule finds, each as `line: message`. */
export const found = ({ find }: TextRule, text: Text): string[] =>
  find(text, known).map(
    ({ at, message }) => `${typeof at === 'number' ? at : at.line}: ${message}`,
  );

/** A text of one paragraph. */
export const paragraph = (words: string, locale: Text['locale'] = 'sr'): Text => ({
  file: 'content/guides/a.mdx',
  type: 'guides',
  name: 'a',
  locale,
  data: {},
  facts: {},
  passages: [{ kind: 'paragraph', line: 1, field: '', words, emphasised: [], links: [] }],
  source: words,
  lines: words.split('\n'),
  body: words,
  parsed: parseText(words),
  bodyLine: 1,
});

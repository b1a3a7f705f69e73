import { forbiddenIn } from '../never/forbidden.ts';
import { statements } from '../never/statements.ts';
import { sentencesOf } from '../texts/sentences.ts';
import type { Text } from '../texts/text.ts';
import type { Finding, TextRule } from './rule.ts';

const secretsIn = (lines: string[]): Finding[] =>
  lines.flatMap((line, index) =>
    forbiddenIn(line).map(({ why }) => ({
      at: index + 1,
      message: `a number or an address on this line must never be published: ${why}; remove it`,
    })),
  );

const statementsIn = ({ passages, locale }: Text): Finding[] =>
  passages.flatMap((passage) =>
    statements
      .filter(({ pattern }) => pattern.test(passage.words))
      .flatMap(({ pattern, ...statement }) =>
        sentencesOf(passage.words, locale)
          .filter((sentence) => pattern.test(sentence))
          .map((sentence) => ({ sentence, ...statement })),
      )
      .map(({ sentence, why, mend }) => ({
        at: passage,
        message: `“${sentence.slice(0, 80)}” must not be stated: ${why}; ${mend}`,
      })),
  );

// Numbers that answer in other countries, as far as sources say.
const notThere: Record<string, string[]> = { XK: ['116111'], RS: ['112', '193', '194'] };

const numbersOf = ({ data, lines }: Text): Finding[] => {
  if (lines.length === 0) return [];
  const { country, phones } = (data ?? {}) as { country?: string; phones?: { number?: unknown }[] };
  const wrong = Array.isArray(phones)
    ? phones
        .map(({ number }) => String(number))
        .filter((number) => notThere[country ?? '']?.includes(number.replace(/\D/g, '')))
    : [];
  return wrong.map((number) => ({
    at: lines.findIndex((line) => line.includes(number)) + 1,
    message: `no source says that ${number} answers in this country; remove it`,
  }));
};

/** Some things stand in old papers and must not stand here, each for a reason. */
export const neverPublished: TextRule = {
  name: 'never published',
  find: (text) => [...secretsIn(text.lines), ...numbersOf(text), ...statementsIn(text)],
};

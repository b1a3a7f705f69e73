import { mdxProblems } from '../../../src/model/mdx-read.ts';
import type { Text } from '../texts/text.ts';
import type { Finding, TextRule } from './rule.ts';

interface Trace {
  pattern: RegExp;
  what: string;
  mend: string;
}

// What comes along when a page is copied from a site that counts its readers.
const traces: Trace[] = [
  {
    pattern:
      /<\s*(?:script|iframe|noscript|object|embed)\b|\b(?:gtag|fbq|dataLayer\.push|_paq\.push|ga)\s*\(|googletagmanager|google-analytics|doubleclick\.net|connect\.facebook|facebook\.com\/tr\b|static\.hotjar|clarity\.ms|matomo\.(?:js|php)|\b(?:tracking|facebook|meta) pixel\b|pixel\.(?:gif|png)|\b1x1\.(?:gif|png)/i,
    what: 'code that follows readers',
    mend: 'remove it: nobody may learn who reads this site',
  },
  {
    pattern: /[?&](?:utm_[a-z]+|fbclid|gclid|mc_eid)=/i,
    what: 'a link that tells where a reader comes from',
    mend: 'cut the address off before that part',
  },
  {
    pattern:
      /<\s*(?:form|input|textarea|button|select)\b|\b(?:leave a (?:reply|comment)|post comment|your e-?mail address will not be published|required fields are marked|ostavi(?:te)? (?:komentar|odgovor)|vaša (?:e-?mail|imejl) adresa neće biti objavljena|adresa e-?pošte neće biti objavljena|lini një (?:koment|përgjigje)|adresa juaj (?:e )?e?-?mail(?:-it)? nuk do të publikohet|subscribe to our newsletter|prijavite se na (?:naš )?(?:newsletter|bilten))/i,
    what: 'a form that asks readers for something',
    mend: 'remove it: this site asks nobody for a name or an address',
  },
];

const tracesIn = (lines: string[]): Finding[] =>
  lines.flatMap((line, index) =>
    traces.flatMap(({ pattern, what, mend }) => {
      const found = pattern.exec(line)?.[0];
      return found === undefined
        ? []
        : [{ at: index + 1, message: `“${found.trim()}” is ${what}; ${mend}` }];
    }),
  );

const find = (text: Text): Finding[] => {
  const { body, bodyLine, lines, parsed } = text;
  const known = tracesIn(lines);
  // What the build would stop at, found without compiling anything.
  const code = mdxProblems(body, parsed)
    .map(({ line, message }) => ({ at: line + bodyLine - 1, message }))
    .filter(({ at }) => known.every((trace) => trace.at !== at));
  return [...known, ...code];
};

/** A text holds words only: nothing that runs, follows or asks. */
export const foreignCode: TextRule = { name: 'code', find };

import { fold } from '../search/fold.ts';

/** A page as an index names it. */
export interface IndexTitle {
  title: string;
  href: string;
}

/** What people say, and the pages that answer it. */
export interface SeeAlso {
  /** Phrases that stand beside each other and lead to the same pages. */
  phrases: string[];
  targets: IndexTitle[];
}

// Of the ways to type a phrase, the one that has its marks: “muž me tuče”, not “muz me tuce”.
const marks = (phrase: string) => phrase.replaceAll(/[a-z\d\s]/g, '').length;
const moreMarks = (one: string, other: string) => (marks(other) > marks(one) ? other : one);

/** What people say, each phrase once with every page that it leads to; a title of a page is no phrase of it. */
export const seeAlso = (
  pages: readonly (IndexTitle & { phrases: readonly string[] })[],
): SeeAlso[] => {
  const found = new Map<string, { phrase: string; targets: Map<string, IndexTitle> }>();
  for (const { title, href, phrases } of pages) {
    for (const phrase of phrases.filter((each) => fold(each) !== fold(title))) {
      const known = found.get(fold(phrase));
      const targets = (known?.targets ?? new Map<string, IndexTitle>()).set(href, { title, href });
      found.set(fold(phrase), { phrase: moreMarks(known?.phrase ?? phrase, phrase), targets });
    }
  }
  return [...found.values()].map(({ phrase, targets }) => ({
    phrases: [phrase],
    targets: [...targets.values()],
  }));
};

const hrefs = (targets: readonly IndexTitle[]) => targets.map(({ href }) => href).join(' ');

/** Makes one entry of phrases that stand beside each other and lead to the same pages. */
export const together = <Title extends IndexTitle>(
  entries: readonly (Title | SeeAlso)[],
): (Title | SeeAlso)[] => {
  const lines: (Title | SeeAlso)[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    const isSame =
      last !== undefined &&
      'targets' in last &&
      'targets' in entry &&
      hrefs(last.targets) === hrefs(entry.targets);
    if (isSame) last.phrases = [...last.phrases, ...entry.phrases];
    else lines.push('targets' in entry ? { ...entry } : entry);
  }
  return lines;
};

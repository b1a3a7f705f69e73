import type { Locale } from '../../../src/i18n/locales.ts';
import { blocksOf } from '../texts/blocks.ts';
import { findTerm, mayName, namesTerm } from '../texts/inflected.ts';
import { isProse, smallWords, type Passage, type Text } from '../texts/text.ts';
import type { Finding, Known, KnownTerm, TextRule } from './rule.ts';

interface Use {
  term: KnownTerm;
  found: string;
  passage: Passage;
}

const glossaryLink = /\/glossary\/#([a-z0-9-]+)$/;
const guideLink = /\/guides\/([a-z0-9-]+)\/$/;

// The Chief State Prosecutor is somebody else than a state prosecutor.
const longerName = /(?:chief|glavn\S+)\s$/i;

const usesIn = (passages: Passage[], terms: KnownTerm[], locale: Locale): Use[] => {
  // The longest first: an emergency protection order is no use of "protection order".
  const sorted = terms.toSorted(
    (one, other) => other.term[locale].length - one.term[locale].length,
  );
  return passages.flatMap((passage) => {
    let rest = passage.words;
    return sorted.flatMap((term) =>
      findTerm(rest, term.term[locale], locale).flatMap(({ words: found, index }) => {
        const isPart = longerName.test(rest.slice(0, index));
        rest = rest.replace(found, ' '.repeat(found.length));
        return isPart ? [] : [{ term, found, passage }];
      }),
    );
  });
};

/** Whether a link of the page, a block of it, or its title, already leads to what the term means. */
const isExplained = ({ id, term }: KnownTerm, text: Text) => {
  const { passages, locale } = text;
  const isNamed = (words: string) => namesTerm(words, term[locale], locale);
  const leadsThere = (url: string) =>
    glossaryLink.exec(url)?.[1] === id || guideLink.exec(url)?.[1]?.startsWith(id) === true;
  // A guide that has the term in its title is the explanation.
  const isTitle = passages.some(({ kind, words }) => kind === 'title' && isNamed(words));
  const links = passages.flatMap((passage) => passage.links);
  // Its explanation itself stands on the page.
  const isShown = blocksOf(text).some(({ name, given }) => name === 'Term' && given.name === id);
  return isShown || isTitle || links.some(({ words, url }) => leadsThere(url) || isNamed(words));
};

const linkedTwice = ({ passages }: Text): Finding[] => {
  const seen = new Set<string>();
  return passages.flatMap((passage) =>
    passage.links.flatMap(({ words, url }) => {
      const id = glossaryLink.exec(url)?.[1];
      if (id === undefined) return [];
      const isSecond = seen.has(id);
      seen.add(id);
      return isSecond
        ? [
            {
              at: passage,
              message: `“${words}” leads to the glossary for the second time on this page; once is enough, so make it plain words`,
            },
          ]
        : [];
    }),
  );
};

const unlinked = (text: Text, { terms }: Known): Finding[] => {
  const body = text.passages.filter((passage) => isProse(passage) && !passage.field);
  const first = new Map<string, Use>();
  const small = smallWords(text);
  const possible = terms.filter(({ term }) => mayName(small, term[text.locale]));
  for (const use of usesIn(body, possible, text.locale)) {
    if (!first.has(use.term.id)) first.set(use.term.id, use);
  }
  return [...first.values()]
    .filter(({ term }) => term.isLinked && !isExplained(term, text))
    .map(({ term, found, passage }) => ({
      at: passage,
      message: `“${found}” is a term of the glossary and nothing on this page explains it; link it once: [${found}](/${text.locale}/glossary/#${term.id})`,
    }));
};

/** A word of the law is explained where it is read: linked once a page, to the glossary or to a guide about it. */
export const linkedTerms: TextRule = {
  name: 'linked terms',
  find: (text, known) => [...unlinked(text, known), ...linkedTwice(text)],
};

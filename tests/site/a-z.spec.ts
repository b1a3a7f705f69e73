import { brotliCompressSync } from 'node:zlib';
import { translator } from '../../src/i18n/index.ts';
import { isComplete, localeCodes } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import { fold } from '../../src/search/fold.ts';
import { namesIn, readContent } from '../../tools/content/read.ts';
import { htmlOf } from './lib/built.ts';
import { expect, test } from './lib/test.ts';

const atMost = 40_000;

const wordsOf = (html: string) =>
  html.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&').trim();

// An entry of the list: phrases, each with a line of its own, and the links below them.
const entriesOf = (html: string) =>
  html
    .split(/<li[^>]*>/)
    .slice(1)
    // What stands in for another language is set apart by a span.
    .map((item) => item.replaceAll(/<\/?span[^>]*>/g, ''))
    .map((item) => ({
      phrases: [...item.matchAll(/([^<>]+)<br\b/g)].map(([, words = '']) => wordsOf(words)),
      hrefs: [...item.matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => href),
    }));

for (const locale of localeCodes) {
  const html = () => htmlOf(path(locale, 'a-z'));

  test(`From A to Z, every phrase that people type leads to its guide in ${locale}`, () => {
    const entries = entriesOf(html());
    const pages = namesIn('.', 'guides').filter((name) => name.endsWith(`.${locale}.mdx`));
    const lost = pages.flatMap((name) => {
      const { data } = readContent('.', 'guides', name);
      const { title, keywords = [] } = data as { title: string; keywords?: string[] };
      const href = path(locale, 'guides', name.split('.')[0] ?? '');
      const found = entries
        .filter(({ hrefs }) => hrefs.includes(href))
        .flatMap(({ phrases }) => phrases.map(fold));
      const known = new Set([...found, fold(title)]);
      return keywords.filter((phrase) => !known.has(fold(phrase)));
    });
    expect(pages.length).toBeGreaterThan(isComplete(locale) ? 30 : 10);
    expect(lost).toEqual([]);
    const said = entries.flatMap(({ phrases }) => phrases.map(fold));
    expect(said.filter((phrase, at) => said.indexOf(phrase) !== at)).toEqual([]);
  });

  test(`From A to Z, who is who and what was done are found in ${locale}`, () => {
    const hrefs = new Set(entriesOf(html()).flatMap((entry) => entry.hrefs));
    const parts = ['projects', 'reports', 'professionals', 'organisations'] as const;
    const wanted = parts.flatMap((part) => [
      ...new Set(
        namesIn('.', part).map((name) => {
          const id = name.split('.')[0] ?? name;
          return part === 'organisations' ? `${path(locale, part)}#${id}` : path(locale, part, id);
        }),
      ),
    ]);
    expect(wanted.length).toBeGreaterThan(30);
    expect(wanted.filter((href) => !hrefs.has(href))).toEqual([]);
  });

  test(`From A to Z it is light, and no answer of the search in ${locale}`, () => {
    expect(brotliCompressSync(html()).length).toBeLessThanOrEqual(atMost);
    expect(html().includes('data-pagefind-body')).toBe(false);
    expect(html().includes(`<noscript><p>${translator(locale)('aToZ.noScript')}`)).toBe(true);
  });
}

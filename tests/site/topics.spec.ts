import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { localeCodes, type Locale } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import { htmlOf, leadsSomewhere } from './lib/built.ts';
import { expect, test } from './lib/test.ts';

/** Where a topic is answered: a page, and a part of it by its id or, in a text, by words of its heading. */
interface Answer {
  page: string;
  id?: string;
  heading?: Record<Locale, string>;
}

const topics = parse(readFileSync('tests/search/topics.yml', 'utf8')) as Record<string, Answer>;
const headingsOf = (address: string) =>
  [...htmlOf(address).matchAll(/<h[1-3][^>]*>(.*?)<\/h[1-3]>/gs)].map(([, words = '']) =>
    words.replaceAll(/<[^>]+>/g, '').trim(),
  );

for (const [topic, { page, id, heading }] of Object.entries(topics)) {
  test(`The topic ${topic} is answered in every language`, () => {
    for (const locale of localeCodes) {
      const address = path(locale, ...page.split('/'));
      const place = new URL(`http://site${address}${id ? `#${id}` : ''}`);
      expect(leadsSomewhere(place), place.href).toBe(true);
      if (!heading) continue;
      const found = headingsOf(address).filter((words) => words.includes(heading[locale]));
      expect(found, `${address}: ${heading[locale]}`).toHaveLength(1);
    }
  });
}

import { completeCodes } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import { htmlOf, leadsSomewhere } from './lib/built.ts';
import { expect, test } from './lib/test.ts';
import { answers } from './lib/topics.ts';

const headingsOf = (address: string) =>
  [...htmlOf(address).matchAll(/<h[1-3][^>]*>(.*?)<\/h[1-3]>/gs)].map(([, words = '']) =>
    words.replaceAll(/<[^>]+>/g, '').trim(),
  );

for (const locale of completeCodes) {
  test(`Every topic is answered in ${locale}`, () => {
    for (const { topic, page, id, heading } of answers()) {
      const address = path(locale, ...page.split('/'));
      const place = new URL(`http://site${address}${id ? `#${id}` : ''}`);
      expect.soft(leadsSomewhere(place), `${topic}: ${place.href}`).toBe(true);
      if (!heading) continue;
      const found = headingsOf(address).filter((words) => words.includes(heading[locale]));
      expect.soft(found, `${topic}: ${address}: ${heading[locale]}`).toHaveLength(1);
    }
  });
}

import { Ajv } from 'ajv';
import { localeCodes } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import { allPaths, htmlOf } from './lib/built.ts';
import { schemaOrg } from './lib/schema-org.ts';
import { expect, test } from './lib/test.ts';

// These read the built pages; no browser is needed for it.
const validate = new Ajv({ allErrors: true }).compile(schemaOrg);
const blocksOf = (pathname: string) =>
  [...htmlOf(pathname).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, text = '']) => text,
  );
const numbersIn = (text: string) => [...text.matchAll(/"telephone":"([^"]+)"/g)].map(([, n]) => n);

test('What search engines learn is in the words of schema.org, on every page', () => {
  const found = allPaths().flatMap((pathname) =>
    blocksOf(pathname).map((text) => ({ pathname, text })),
  );
  expect(found.length).toBeGreaterThan(100);
  for (const { pathname, text } of found) {
    validate(JSON.parse(text));
    expect({ pathname, errors: validate.errors }).toEqual({ pathname, errors: null });
    expect(text).not.toContain('<');
  }
});

test('The check finds an unknown type, an unknown property and an address', () => {
  const like = (change: object) => ({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: 'Oslonac',
    url: 'https://example.org/',
    ...change,
  });
  expect(validate(like({}))).toBe(true);
  for (const change of [{ '@type': 'Shelter' }, { telefone: '1' }, { address: 'x' }, { url: 1 }]) {
    expect(validate(like(change))).toBe(false);
  }
});

test('Only numbers that stand as confirmed on the page are told to search engines', () => {
  for (const pathname of allPaths()) {
    const html = htmlOf(pathname);
    for (const number of blocksOf(pathname).flatMap(numbersIn)) {
      expect(html, `${pathname} calls ${number}`).toContain(`href="tel:${number}"`);
    }
  }
  for (const locale of localeCodes) {
    const numbers = blocksOf(path(locale, 'services')).flatMap(numbersIn);
    expect(numbers).toContain('112');
    // Not yet confirmed.
    expect(numbers).not.toContain('080019999');
  }
});

test('Guides carry none', () => {
  const guides = allPaths().filter((pathname) => pathname.includes('/guides/'));
  expect(guides.flatMap(blocksOf)).toEqual([]);
});

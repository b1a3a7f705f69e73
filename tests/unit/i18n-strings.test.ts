import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { stringProblems } from '../../src/i18n/complete.ts';
import { pluralForms, translator } from '../../src/i18n/index.ts';
import { localeCodes, locales, sourceLocale, type Locale } from '../../src/i18n/locales.ts';

const read = (code: Locale) =>
  JSON.parse(readFileSync(`src/i18n/strings/${code}.json`, 'utf8')) as Record<string, string>;
const all = () => Object.fromEntries(localeCodes.map((code) => [code, read(code)]));

describe('The interface texts', () => {
  it('are complete in every language', () => {
    assert.deepEqual(stringProblems(all(), sourceLocale), []);
  });

  it('name a text that is missing, with its file', () => {
    const strings = all();
    delete strings.sq?.['nav.menu'];
    assert.deepEqual(stringProblems(strings, sourceLocale), [
      'src/i18n/strings/sq.json: "nav.menu" is missing or empty; add it',
    ]);
  });

  it('name a text that nobody knows', () => {
    const strings = all();
    strings.en = { ...strings.en, 'nav.mneu': 'Menu' };
    assert.deepEqual(stringProblems(strings, sourceLocale), [
      'src/i18n/strings/en.json: "nav.mneu" is not used; remove it or correct its spelling',
    ]);
  });

  it('name a plural form that the language needs and lacks', () => {
    const strings = all();
    delete strings.sr?.['search.results_few'];
    assert.match(stringProblems(strings, sourceLocale).join(), /search\.results_few/);
  });

  it('name a text whose values differ from the source language', () => {
    const strings = all();
    strings.en = { ...strings.en, 'page.title': 'Oslonac' };
    assert.deepEqual(stringProblems(strings, sourceLocale), [
      'src/i18n/strings/en.json: "page.title" has other {{values}} than sr.json',
    ]);
  });

  it('differ between languages, so that none is a copy of another', () => {
    // Names and words that happen to be alike.
    const alike = [
      'site.name',
      'page.title',
      'country.XK',
      'country.RS',
      'country.ME',
      'country.AT',
      // Between two dates only a dash is right in whatever case the language wants them.
      'project.fromTo',
      'project.role.donor',
      'organisation.kind.donor',
      'poster.partners_one',
      'poster.title',
      'poster.fileTitle',
    ];
    const strings = all();
    for (const [code, other] of [
      ['sr', 'en'],
      ['sq', 'en'],
      ['sr', 'sq'],
    ]) {
      const same = Object.entries(strings[code ?? ''] ?? {})
        .filter(([key, text]) => strings[other ?? '']?.[key] === text && !alike.includes(key))
        .map(([key]) => `${code}/${other} ${key}`)
        .filter((line) => line !== 'sr/sq search.results_one');
      assert.deepEqual(same, []);
    }
  });
});

describe('The translator', () => {
  it('chooses the plural form of the language', () => {
    const t = translator('sr');
    assert.equal(t('search.results', { count: 1 }), '1 rezultat');
    assert.equal(t('search.results', { count: 3 }), '3 rezultata');
    assert.equal(t('search.results', { count: 21 }), '21 rezultat');
    assert.equal(t('search.results', { count: 25 }), '25 rezultata');
    assert.equal(translator('sq')('search.results', { count: 2 }), '2 rezultate');
  });

  it('throws where a text does not exist', () => {
    assert.throws(
      () => translator('en')('nav.nowhere' as 'nav.menu'),
      /en\.json has no text "nav.nowhere"/,
    );
  });

  it('gives the raw forms for scripts that count in the browser', () => {
    for (const code of localeCodes) {
      const { pluralCategories } = new Intl.PluralRules(locales[code].tag).resolvedOptions();
      assert.deepEqual(
        Object.keys(pluralForms(code, 'search.results')).sort(),
        [...pluralCategories].sort(),
      );
    }
  });
});

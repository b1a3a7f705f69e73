import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { chooseLanguage, deskLanguage } from '../../cms/language/choice.ts';
import { deskLanguageFor } from '../../cms/language/languages.ts';

const before = new Map(
  ['localStorage', 'document', 'navigator'].map((name) => [
    name,
    Object.getOwnPropertyDescriptor(globalThis, name),
  ]),
);

const browser = (languages: string[], stored: Record<string, string> = {}) => {
  const localStorage = {
    getItem: (key: string) => stored[key] ?? null,
    setItem: (key: string, value: string) => {
      stored[key] = value;
    },
  };
  for (const [name, value] of Object.entries({
    localStorage,
    document: {},
    navigator: { languages },
  })) {
    Object.defineProperty(globalThis, name, { value, configurable: true });
  }
  return stored;
};

afterEach(() => {
  for (const [name, descriptor] of before) {
    Reflect.deleteProperty(globalThis, name);
    if (descriptor) Object.defineProperty(globalThis, name, descriptor);
  }
});

describe('the desk’s language', () => {
  it('is found by its tag', () => {
    const tags = ['sr', 'sr-RS', 'sr-Latn-RS', 'sr-Cyrl', 'sr-Cyrl-RS', 'sq-XK', 'en-GB', 'de', ''];
    assert.deepEqual(tags.map(deskLanguageFor), [
      ...['sr', 'sr', 'sr', 'sr-Cyrl', 'sr-Cyrl', 'sq', 'en'],
      ...[undefined, undefined],
    ]);
  });

  it('is the first of the browser’s that the desk has, else English', () => {
    browser(['de-AT', 'sq', 'en']);
    assert.equal(deskLanguage(), 'sq');
    browser(['de-AT']);
    assert.equal(deskLanguage(), 'en');
  });

  it('is what was chosen, which is kept under one key', () => {
    const stored = browser(['en']);
    chooseLanguage('sr-Cyrl');
    assert.equal(deskLanguage(), 'sr-Cyrl');
    assert.deepEqual(Object.keys(stored), ['oslonac-desk-language']);
  });

  it('is English where there is no browser, and where storage is forbidden', () => {
    assert.equal(deskLanguage(), 'en');
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new Error('forbidden');
      },
      configurable: true,
    });
    chooseLanguage('sr');
    assert.equal(deskLanguage(), 'en');
  });
});

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { phrasesInLatin, staysLatin } from '../../src/i18n/cyrillic-exceptions.ts';
import { latinNamesIn } from '../../tools/build/cyrillic/latin-names.ts';
import { htmlOf } from './lib/built.ts';
import { ask, firstPaths, resultsOf } from './lib/search.ts';
import { expect, test } from './lib/test.ts';

type Node = DefaultTreeAdapterMap['node'];

/** What somebody reads or hears of a page, and where it stands. */
interface Read {
  page: string;
  at: string;
  words: string;
}

const heard = new Set(['alt', 'title', 'aria-label', 'aria-description', 'placeholder']);
const readMeta = /^(?:description|og:title|og:description|og:image:alt)$/;
// What JSON-LD has of its own.
const ofSchema =
  /^@|^(?:url|item|telephone|email|sameAs|addressCountry|inLanguage|dayOfWeek|opens|closes|date\w*)$/;

const dataWords = (value: unknown, name = ''): string[] => {
  if (typeof value === 'string') return ofSchema.test(name) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((each) => dataWords(each, name));
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, below]) => dataWords(below, key))
    : [];
};

const wordsIn = (page: string, node: Node, isKept = false): Read[] => {
  if ('value' in node) {
    return isKept ? [] : [{ page, at: 'text', words: node.value }];
  }
  const attributes = 'attrs' in node ? node.attrs : [];
  const valueOf = (wanted: string) => attributes.find(({ name }) => name === wanted)?.value;
  const language = valueOf('lang');
  const keeps =
    (language === undefined ? isKept : language !== 'sr-Cyrl') ||
    valueOf('translate') === 'no' ||
    valueOf('hreflang') === 'sr-Latn' ||
    ['code', 'kbd', 'samp', 'style', 'em'].includes(node.nodeName);
  const children = 'childNodes' in node ? node.childNodes : [];
  if (node.nodeName === 'script') {
    const [child] = children;
    if (valueOf('type') !== 'application/ld+json' || !child || !('value' in child)) return [];
    return dataWords(JSON.parse(child.value)).map((words) => ({ page, at: 'JSON-LD', words }));
  }
  const own = keeps
    ? []
    : attributes
        .filter(
          ({ name }) =>
            heard.has(name) ||
            (name === 'content' && readMeta.test(valueOf('name') ?? valueOf('property') ?? '')),
        )
        .map(({ name, value }) => ({ page, at: name, words: value }));
  return [...own, ...children.flatMap((child) => wordsIn(page, child, keeps))];
};

const names = [...latinNamesIn(process.cwd()), ...phrasesInLatin].sort(
  (one, other) => other.length - one.length,
);
const addresses =
  /(?:https?:\/\/|mailto:|tel:)\S+|[\w.+-]+@[\w.-]+|(?:[\w-]+\.)+[a-z]{2,6}\b(?:\/\S*)?|<[^>]*>|\S*\{\{[^}]*\}\}|UTF-8|[a-z]+_[a-z]+|#[\p{L}\d]+/gu;
const isProtected = (word: string) =>
  /[qwxyëçäöüéáàèâêîôû]/i.test(word) || /^[IVX]+$/.test(word) || staysLatin.has(word.toLowerCase());

/** Words in Latin letters that are no address, no listed name and no word of another language. */
const latinIn = (text: string): string[] => {
  const bare = names.reduce(
    (rest, name) =>
      rest.replaceAll(
        new RegExp(`${RegExp.escape(name)}(?:a|u|e|i|om|em|ov[aeiou]?)?(?!\\p{L})`, 'gu'),
        ' ',
      ),
    text.normalize('NFC').replaceAll(addresses, ' '),
  );
  return (bare.match(/[\p{L}_]*\p{Script=Latin}[\p{L}_]*/gu) ?? []).filter(
    (word) => !isProtected(word),
  );
};

test('No page in Cyrillic holds a Latin letter outside what is protected', () => {
  const pages = globSync('sr-Cyrl/**/*.html', { cwd: 'dist' });
  expect(pages.length).toBe(globSync('sr/**/*.html', { cwd: 'dist' }).length);
  const read = pages.flatMap((page) =>
    wordsIn(page, parse(readFileSync(join('dist', page), 'utf8'))),
  );
  expect(read.length).toBeGreaterThan(20_000);
  const strays = read
    .map(({ words, ...where }) => ({ ...where, latin: latinIn(words) }))
    .filter(({ latin }) => latin.length > 0);
  expect(strays).toEqual([]);
});

test('The search for Latin letters finds them wherever they are read', () => {
  const html = htmlOf('/sr-Cyrl/services/');
  const found = (from: string | RegExp, to: string) => {
    expect(html).toMatch(from);
    return wordsIn('', parse(html.replace(from, to))).flatMap(({ words }) => latinIn(words));
  };
  expect(found('</h1>', ' kuća</h1>')).toEqual(['kuća']);
  expect(found('<title>', '<title>Dom ')).toEqual(['Dom']);
  expect(found(/aria-label="/, 'aria-label="Meni ')).toEqual(['Meni']);
  expect(found(/"name":"/, '"name":"Vodič ')).toEqual(['Vodič']);
  expect(found('</h1>', ' <em lang="en">nurse</em> Facebook info@example.org</h1>')).toEqual([]);
});

test('Lists in Cyrillic stand in the order of its alphabet', () => {
  const compare = new Intl.Collator('sr-Cyrl').compare;
  const namesOf = (path: string, each: RegExp) =>
    [...htmlOf(path).matchAll(each)].map(([, name = '']) => name.trim());
  const lists = [
    namesOf('/sr-Cyrl/places/', /<a href="[^"]*places[^"]*">\s*<span>([^<]+)/g),
    namesOf('/sr-Cyrl/a-z/', /<h2 id="[^"]+">([^<]+)/g),
    namesOf('/sr-Cyrl/glossary/', /<h2>([^<]+)/g),
    // Not what kinds of answers there are.
    namesOf('/sr-Cyrl/search/', /(?<=<select id="place"[^]*)<option value="[a-z-]+"[^>]*>([^<]+)/g),
  ];
  for (const names of lists) {
    expect(names.length).toBeGreaterThan(20);
    expect(names).toEqual(names.toSorted(compare));
  }
});

test('Words of either script find pages of the script that is read', async ({ page }) => {
  for (const at of ['sr', 'sr-Cyrl']) {
    await page.goto(`/${at}/glossary/`);
    for (const words of ['zaštitnik žrtava', 'заштитник жртава', 'zastitnik zrtava']) {
      await ask(page, words);
      const found = await firstPaths(page);
      expect(found, words).toContain(`/${at}/guides/victim-advocate/`);
      expect(found.filter((each) => !each.startsWith(`/${at}/`))).toEqual([]);
      // Below the title stand the reader's own words.
      const [title = ''] = (await resultsOf(page).first().innerText()).split('\n');
      expect(/\p{Script=Cyrillic}/u.test(title), title).toBe(at === 'sr-Cyrl');
    }
  }
});

import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { editions, isComplete, localeCodes } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/index.ts';
import { path } from '../../src/i18n/paths.ts';
import { allPaths, htmlOf, notesPaths } from './lib/built.ts';
import { blocksOf, textsOf } from './lib/html.ts';
import { expect, test } from './lib/test.ts';

// These read the built pages; no browser is needed for it.
const atMost = 80_000;

test('No sitemap lists the page, and search engines are not to', () => {
  expect(allPaths().filter((listed) => listed.includes('/notes/'))).toEqual([]);
  for (const notes of notesPaths)
    expect(htmlOf(notes)).toContain('name="robots" content="noindex"');
});

for (const locale of localeCodes) {
  const t = translator(locale);
  const html = htmlOf(path(locale, 'notes'));
  const head = /<head>.*?<\/head>/s.exec(html)?.[0].replace(/<style.*<\/style>/s, '') ?? '';
  const index = htmlOf(path(locale, 'guides'));
  const guides = allPaths().filter(
    (listed) => /\/guides\/./.test(listed) && listed.startsWith(path(locale)),
  );
  const topics = html.split('<details class="topic"').slice(1);

  test(`${locale}: what a browser shows of the page outside says nothing`, () => {
    expect(textsOf(head, 'title')).toEqual([t('notes.title')]);
    expect(t('notes.title')).toMatch(/^\p{L}+$/u);
    const described = [...head.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)];
    expect(described.map(([, name]) => name).toSorted()).toEqual([
      ...['description', 'format-detection', 'referrer', 'robots', 'viewport'],
    ]);
    expect(described.find(([, name]) => name === 'description')?.[2]).toBe(t('notes.description'));
    expect(head).not.toMatch(new RegExp(t('site.name'), 'i'));
    expect(head).not.toMatch(/canonical|hreflang/);
    expect(html).not.toContain('ld+json');
    expect(html).not.toContain('data-pagefind-body');
    expect(head.match(/<link [^>]*href="[^"]*"/g)).toEqual(['<link rel="icon" href="data:,"']);
  });

  test(`${locale}: it holds every guide, in the order and the groups of the list of guides`, () => {
    const titles = textsOf(html, 'h3');
    expect(titles.length).toBeGreaterThan(50);
    expect(titles).toEqual(
      textsOf(/<main.*<\/main>/s.exec(index)?.[0].replace(/<nav.*?<\/nav>/s, '') ?? '', 'a'),
    );
    expect(textsOf(html, 'h2')).toEqual(textsOf(index, 'h2'));
  });

  test(`${locale}: of each guide it says what the guide's own page says`, () => {
    // A language that still grows has only some of its own.
    const written = globSync(`content/guides/*.${locale}.mdx`).length;
    expect(guides).toHaveLength(written);
    if (isComplete(locale)) expect(topics).toHaveLength(written);
    for (const guide of guides) {
      const slug = guide.split('/')[3] ?? '';
      const article = /<article.*<\/article>/s.exec(htmlOf(guide))?.[0] ?? '';
      const topic = topics.find((each) => each.includes(`data-topic="${slug}"`)) ?? '';
      const said = new Set(blocksOf(topic));
      // What the next steps are about stands at the steps themselves.
      const own = blocksOf(article.replace(/<ul class="choices".*?<\/ul>/s, ''));
      expect(own.length, guide).toBeGreaterThan(10);
      expect(
        own.filter((block) => !said.has(block)),
        guide,
      ).toEqual([]);
    }
  });

  test(`${locale}: nothing leads on but the language, the way out, the numbers and the whole site`, () => {
    const links = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => href);
    const [skip, exit, ...others] = links.filter((href) => !href.startsWith('tel:'));
    expect(skip).toBe('#text');
    expect(exit).toBe(path(locale, 'next'));
    const inAll = editions.map(({ code }) => path(code, 'notes'));
    expect(others).toEqual([...inAll, path(locale)]);
  });

  test(`${locale}: whole it weighs at most ${atMost / 1000} KB`, () => {
    const files = [...html.matchAll(/(?:src|import|from)\s*=?\s*["']([^"']+\.(?:js|css))["']/g)];
    const bytes = [html, ...files.map(([, file = '']) => readFileSync(`dist${file}`))]
      .map((each) => brotliCompressSync(each).length)
      .reduce((sum, each) => sum + each, 0);
    expect(files.filter(([, file]) => !file?.startsWith('/_astro/'))).toEqual([]);
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThanOrEqual(atMost);
  });
}

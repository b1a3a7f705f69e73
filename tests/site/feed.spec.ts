import { XMLParser } from 'fast-xml-parser';
import { readFileSync } from 'node:fs';
import { translator } from '../../src/i18n/index.ts';
import { completeCodes, editionsOf, tagOf } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import { allPaths, htmlOf, leadsSomewhere } from './lib/built.ts';
import { expect, test } from './lib/test.ts';

interface Feed {
  rss: { '@_version': string; channel: Channel };
}
interface Channel {
  title: string;
  language: string;
  link: string;
  'atom:link': { '@_href': string; '@_rel': string };
  item: { title: string; description: string; link: string; guid: object; pubDate: string }[];
}
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item' });
const guidOf = ({ guid }: { guid: object }) => (guid as { '#text': string })['#text'];

for (const { code: locale } of completeCodes.flatMap(editionsOf)) {
  test(`/${locale}/feed.xml is RSS 2.0, under a name that says nothing`, async ({ shown }) => {
    const xml = readFileSync(`dist/${locale}/feed.xml`, 'utf8');
    // The library takes what is not well-formed; a browser does not.
    const isWhole = await shown.evaluate((text) => {
      const read = new DOMParser().parseFromString(text, 'application/xml');
      return !read.querySelector('parsererror');
    }, xml);
    expect(isWhole).toBe(true);
    const { rss } = parser.parse(xml) as Feed;
    const { channel } = rss;
    expect(rss['@_version']).toBe('2.0');
    expect(channel.title).toBe(translator(locale)('site.name'));
    expect(channel.language).toBe(tagOf(locale));
    expect(new URL(channel.link).pathname).toBe(path(locale));
    expect(new URL(channel['atom:link']['@_href']).pathname).toBe(`/${locale}/feed.xml`);
    expect(channel.item.length).toBeGreaterThan(0);
    const times = channel.item.map(({ pubDate }) => Date.parse(pubDate));
    expect(times).toEqual(times.toSorted((one, other) => other - one));
    expect(times.filter((time) => !(time <= Date.now()))).toEqual([]);
    expect(new Set(channel.item.map(guidOf)).size).toBe(channel.item.length);
    for (const { title, description, link } of channel.item) {
      expect(title && description).toBeTruthy();
      expect(leadsSomewhere(new URL(link)), link).toBe(true);
      expect(new URL(link).pathname.startsWith(`/${locale}/`), link).toBe(true);
    }
  });
}

test('Pages of campaigns and news name their feed in both forms, and no others do', () => {
  const naming = (type: string) =>
    allPaths().filter((pathname) =>
      new RegExp(`<link [^>]*application/${type}\\+`).test(htmlOf(pathname)),
    );
  const expected = allPaths().filter(
    (pathname) => /^\/[\w-]+\/(campaigns|news)\//.test(pathname) && !pathname.endsWith('/kit/'),
  );
  expect(naming('rss')).toEqual(expected);
  expect(naming('feed')).toEqual(expected);
  for (const { code: locale } of completeCodes.flatMap(editionsOf)) {
    for (const list of ['campaigns', 'news']) {
      expect(htmlOf(path(locale, list))).toContain(`href="/${locale}/feed.xml"`);
      expect(htmlOf(path(locale, list))).toContain(`href="/${locale}/feed.json"`);
    }
  }
});

test('Both forms of a feed hold the same, news too', () => {
  for (const { code: locale } of completeCodes.flatMap(editionsOf)) {
    const { rss } = parser.parse(readFileSync(`dist/${locale}/feed.xml`, 'utf8')) as Feed;
    const json = JSON.parse(readFileSync(`dist/${locale}/feed.json`, 'utf8')) as {
      title: string;
      items: { id: string }[];
    };
    expect(json.title).toBe(translator(locale)('site.name'));
    expect(json.items.map(({ id }) => id)).toEqual(rss.channel.item.map(guidOf));
    expect(json.items.filter(({ id }) => id.includes(`/${locale}/news/`))).not.toEqual([]);
  }
});

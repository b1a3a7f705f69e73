import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import { addFormats } from './lib/ajv-formats.ts';
import './lib/collections.ts';

const { byYear, groupPath, groupsIn } = await import('../../src/views/news-groups.ts');
const { feedOfNews, jsonFeed } = await import('../../src/views/feed.ts');

const link = (label: string) => ({ href: `/en/${label}/`, label, textLocale: 'en' as const });
const piece = (slug: string, date: string, projects: string[] = [], places: string[] = []) => ({
  slug,
  date,
  title: `Title of ${slug}`,
  lead: `Lead of ${slug}`,
  textLocale: 'en' as const,
  projects: projects.map(link),
  places: places.map(link),
  projectIds: projects,
  placeIds: places,
});
const news = [
  piece('c', '2024-06-19', ['x']),
  piece('b', '2022-08-31', ['x', 'y'], ['zvecan']),
  piece('a', '2022-01-02'),
];

describe('News', () => {
  it('stand under their years, in their order', () => {
    assert.deepEqual(
      byYear(news).map(({ year, news: ofYear }) => [year, ofYear.map(({ slug }) => slug)]),
      [
        ['2024', ['c']],
        ['2022', ['b', 'a']],
      ],
    );
  });

  it('are grouped by project and by municipality, only where there are any', () => {
    const groups = groupsIn(news).map(({ topic, id, about, news: own }) => [
      topic,
      id,
      about.label,
      own.map(({ slug }) => slug),
    ]);
    assert.deepEqual(groups, [
      ['project', 'x', 'x', ['c', 'b']],
      ['project', 'y', 'y', ['b']],
      ['place', 'zvecan', 'zvecan', ['b']],
    ]);
    assert.equal(groupPath('sq', { topic: 'place', id: 'zvecan' }), '/sq/news/place/zvecan/');
  });
});

describe('The feed of a language', () => {
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, '../schemas/json-feed-1.1.json'), 'utf8'),
  ) as object;
  const ajv = new Ajv({ allErrors: true });
  addFormats(ajv);
  const isFeed = ajv.compile(schema);
  const frame = {
    title: 'Oslonac',
    description: 'What is new.',
    language: 'en',
    page: 'https://example.org/en/',
    feed: 'https://example.org/en/feed.json',
    address: (within: string) => `https://example.org${within}`,
  };

  it('has news in the language whose day has come', () => {
    const other = { ...piece('d', '2020-01-01'), textLocale: 'sr' as const };
    const items = feedOfNews('en', [...news, other], '2023-01-01');
    assert.deepEqual(
      items.map(({ link }) => link),
      ['/en/news/b/', '/en/news/a/'],
    );
  });

  it('is JSON Feed 1.1', () => {
    const feed = jsonFeed(feedOfNews('en', news, '2026-11-22'), frame);
    assert.ok(isFeed(feed), JSON.stringify(isFeed.errors));
    assert.equal(feed.items[0]?.url, 'https://example.org/en/news/c/');
    assert.ok(!isFeed({ ...feed, items: [{ title: 'no id' }] }), 'the schema refuses what is none');
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { localeCodes } from '../../src/i18n/locales.ts';

const topicMap = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const queryList = z.array(
  z.object({
    q: z.string(),
    lang: z.enum(localeCodes),
    expect: z.string(),
    accept: z.array(z.string()).default([]),
    kind: z.string(),
  }),
);

/** A query as people type it, with the pages that answer it: addresses without the language. */
export interface Query {
  words: string;
  locale: (typeof localeCodes)[number];
  /** In what way it is typed; `tests/search/README.md` names them. */
  kind: string;
  pages: string[];
}

const folder = join(import.meta.dirname, '..', '..', 'tests', 'search');

/**
 * The queries of `tests/search/queries.json`, or of another file of its form, with their pages.
 * @throws when a query wants a topic that `topics.yml` does not have
 */
export const readQueries = (file = join(folder, 'queries.json')): Query[] => {
  const topics = topicMap.parse(parse(readFileSync(join(folder, 'topics.yml'), 'utf8')));
  return queryList
    .parse(JSON.parse(readFileSync(file, 'utf8')))
    .map(({ q, lang, expect, accept, kind }) => ({
      words: q,
      locale: lang,
      kind,
      pages: [expect, ...accept].flatMap((topic) => {
        const pages = topics[topic];
        if (pages === undefined) throw new Error(`topics.yml has no topic ${topic} (${q}).`);
        return pages;
      }),
    }));
};

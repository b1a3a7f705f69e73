import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { translator } from '../../i18n/index.ts';
import { tagOf } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import { onePerCompleteEdition } from '../../i18n/static-paths.ts';
import { feedItems, jsonFeed, jsonFeedPath } from '../../views/feed.ts';

export const getStaticPaths = onePerCompleteEdition;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What is new in a language, as JSON Feed 1.1. Lists of feeds show its title, so that says nothing. */
export const GET: APIRoute<Props> = async ({ props: { code }, site }) => {
  const t = translator(code);
  const address = (within: string) => new URL(within, site).href;
  const feed = jsonFeed(await feedItems(code), {
    title: t('site.name'),
    description: t('feed.description'),
    language: tagOf(code),
    page: address(path(code)),
    feed: address(jsonFeedPath(code)),
    address,
  });
  return Response.json(feed, { headers: { 'Content-Type': 'application/feed+json' } });
};

import rss from '@astrojs/rss';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { translator } from '../../i18n/index.ts';
import { tagOf } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import { onePerCompleteEdition } from '../../i18n/static-paths.ts';
import { feedItems, feedPath } from '../../views/feed.ts';

export const getStaticPaths = onePerCompleteEdition;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What is new in a language, for feed readers. Their lists show its title, so that says nothing. */
export const GET: APIRoute<Props> = async ({ props: { code }, site }) => {
  const t = translator(code);
  const address = (within: string) => new URL(within, site).href;
  return rss({
    title: t('site.name'),
    description: t('feed.description'),
    site: address(path(code)),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${tagOf(code)}</language><atom:link href="${address(feedPath(code))}" rel="self" type="application/rss+xml"/>`,
    items: (await feedItems(code)).map(({ title, description, link, id, date }) => ({
      title,
      description,
      link: address(link),
      pubDate: new Date(date),
      customData: `<guid isPermaLink="true">${address(id)}</guid>`,
    })),
  });
};

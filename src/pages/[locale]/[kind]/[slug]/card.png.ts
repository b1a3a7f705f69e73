import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { translator } from '../../../../i18n/index.ts';
import { shareCard } from '../../../../kit/share-card.ts';
import { fonts } from '../../../../paper/fonts.ts';
import { sharedPages } from '../../../../views/share-cards.ts';

export const getStaticPaths = async () =>
  (await sharedPages()).map(({ code, kind, slug, title, date }) => ({
    params: { locale: code, kind, slug },
    props: { words: { site: translator(code)('site.name'), title, date } },
  }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The picture of a page for those who share it. */
export const GET: APIRoute<Props> = async ({ props: { words } }) =>
  new Response(new Uint8Array(await shareCard(words, fonts)), {
    headers: { 'Content-Type': 'image/png' },
  });

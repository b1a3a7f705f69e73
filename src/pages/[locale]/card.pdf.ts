import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { localeCodes } from '../../i18n/locales.ts';
import { cardPdf } from '../../paper/card-pdf.ts';
import { fonts } from '../../paper/fonts.ts';
import { pocketCard } from '../../views/card.ts';

/** The languages whose card has a number that may stand on paper. */
export const getStaticPaths = (async () => {
  const cards = await Promise.all(
    localeCodes.map(async (locale) => ({ locale, card: await pocketCard(locale) })),
  );
  return cards.flatMap(({ locale, card }) =>
    card ? [{ params: { locale }, props: { locale, card } }] : [],
  );
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The card for the wallet as a file. */
export const GET: APIRoute<Props> = async ({ props: { locale, card } }) => {
  const pdf = await cardPdf(locale, card, fonts);
  return new Response(new Uint8Array(pdf), { headers: { 'Content-Type': 'application/pdf' } });
};

import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { editions } from '../../i18n/locales.ts';
import { cardPdf } from '../../paper/card-pdf.ts';
import { fonts } from '../../paper/fonts.ts';
import { pocketCard } from '../../views/card.ts';
import { cardInLetters } from '../../views/in-letters.ts';

/** The languages whose card has a number that may stand on paper. */
export const getStaticPaths = (async () => {
  const cards = await Promise.all(
    editions.map(async ({ code, locale }) => ({ code, card: await pocketCard(locale) })),
  );
  return cards.flatMap(({ code, card }) =>
    card ? [{ params: { locale: code }, props: { code, card: cardInLetters(code, card) } }] : [],
  );
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The card for the wallet as a file. */
export const GET: APIRoute<Props> = async ({ props: { code, card } }) => {
  const pdf = await cardPdf(code, card, fonts);
  return new Response(new Uint8Array(pdf), { headers: { 'Content-Type': 'application/pdf' } });
};

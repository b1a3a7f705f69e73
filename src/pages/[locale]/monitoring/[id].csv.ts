import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { manyPerEdition } from '../../../i18n/static-paths.ts';
import { indicatorTable } from '../../../open-data/indicator.ts';
import { indicatorEntries } from '../../../views/indicators.ts';

export const getStaticPaths = () =>
  manyPerEdition(
    async (locale) => (await indicatorEntries(locale)).filter(({ places }) => places.length > 0),
    ({ id }) => ({ id }),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The values of an indicator as a table. */
export const GET: APIRoute<Props> = ({ props: { code, page } }) =>
  new Response(indicatorTable(code, page), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });

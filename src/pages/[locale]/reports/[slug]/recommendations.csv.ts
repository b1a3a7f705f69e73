import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { manyPerEdition } from '../../../../i18n/static-paths.ts';
import { recommendationsTable } from '../../../../open-data/recommendations.ts';
import { reportPages } from '../../../../views/reports.ts';

export const getStaticPaths = () =>
  manyPerEdition(
    async (locale) =>
      (await reportPages(locale)).filter(({ recommendations }) => recommendations.length > 0),
    ({ slug }) => ({ slug }),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What a report recommends and what became of it, as a table. */
export const GET: APIRoute<Props> = ({ props: { code, page } }) =>
  new Response(recommendationsTable(code, page.recommendations), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });

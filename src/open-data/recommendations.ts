import { inLetters } from '../i18n/in-letters.ts';
import type { EditionCode } from '../i18n/locales.ts';
import type { RecommendationLine } from '../views/reports.ts';
import { table } from './table.ts';

/** Recommendations with each of their states as a line, the oldest first, as an edition of their language writes them. */
export const recommendationsTable = (
  code: EditionCode,
  recommendations: readonly RecommendationLine[],
): string =>
  table(
    recommendations.flatMap(({ id, title, about, states }) =>
      states.toReversed().map(({ state, on, about: told, sources }) => ({
        id,
        recommendation: inLetters(code, title),
        asks_for: inLetters(code, about),
        state,
        since: on,
        published: inLetters(code, told),
        sources: sources.map(({ url, publisher }) => url ?? publisher).join(' | '),
      })),
    ),
  );

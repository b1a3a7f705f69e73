import { inLetters } from '../i18n/in-letters.ts';
import type { EditionCode } from '../i18n/locales.ts';
import type { IndicatorEntry } from '../views/indicators.ts';
import { table } from './table.ts';

/**
 * The values of an indicator, a line each, as an edition of its language writes them; a place without a published
 * value has a line without one.
 */
export const indicatorTable = (
  code: EditionCode,
  { id, name, unit, places }: IndicatorEntry,
): string =>
  table(
    places.flatMap(({ name: place, points, sources }) =>
      (points.length > 0 ? points : [{ on: '', value: '' }]).map(({ on, value }) => ({
        id,
        indicator: inLetters(code, name),
        unit: inLetters(code, unit),
        place: inLetters(code, place),
        on,
        value,
        sources: sources.map(({ url, publisher }) => url ?? publisher).join(' | '),
      })),
    ),
  );

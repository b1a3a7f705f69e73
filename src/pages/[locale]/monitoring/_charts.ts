import { bars } from '../../../charts/index.ts';
import { translator } from '../../../i18n/index.ts';
import { formatDate } from '../../../i18n/dates.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { IndicatorEntry, PlaceValues } from '../../../views/indicators.ts';

/** What one would see in the chart of a place, in one sentence. */
const sentence = (locale: Locale, indicator: string, { name, points }: PlaceValues): string => {
  const t = translator(locale);
  const [first, last] = [points[0], points.at(-1)];
  const values = { indicator, place: name, value: first?.words, when: first?.when };
  return first === last
    ? t('monitoring.chartOne', values)
    : t('monitoring.chart', { ...values, last: last?.words, lastWhen: last?.when });
};

// What a card holds on the narrowest phones is 250 pixels: letters stay above 11 of them there.
const width = 264;

/** A chart for each place of an indicator that has values: all with the same time and the same scale. */
export const chartsOf = (
  locale: Locale,
  { id, name, places }: Pick<IndicatorEntry, 'id' | 'name' | 'places'>,
): Promise<{ name: string; svg: string }[]> => {
  const measured = places.filter(({ points }) => points.length > 0);
  const all = measured.flatMap(({ points }) => points);
  const frame = {
    width,
    height: measured.length > 1 ? 130 : 180,
    dates: all.map(({ on }) => on),
    values: all.map(({ value }) => value),
    nameYear: (year: string) => formatDate(locale, year),
  };
  return Promise.all(
    measured.map(async (place, index) => ({
      name: place.name,
      svg: await bars(
        {
          id: `chart-${id}-${index + 1}`,
          sentence: sentence(locale, name, place),
          points: place.points,
        },
        frame,
      ),
    })),
  );
};

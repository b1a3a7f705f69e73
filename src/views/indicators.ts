import { getCollection } from 'astro:content';
import { formatDate } from '../i18n/dates.ts';
import { translator } from '../i18n/index.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { comparing } from '../i18n/sorting.ts';
import { sourceLines, type SourceLine } from './evidence.ts';
import { organisationLinks, placeLinks, projectLinks, type NamedLink } from './named-links.ts';

/** A measured value in the language's own form. */
export interface ValueLine {
  /** `2019`, or more exact */
  on: string;
  value: number;
  /** “1.915” and “2019.” */
  words: string;
  when: string;
}

/** The values of a place; without any, none was published. */
export interface PlaceValues {
  /** The municipality; none is all of Kosovo. */
  place: NamedLink | undefined;
  name: string;
  points: ValueLine[];
  /** How much more the last is than the first, with its sign; none where there is one value or none. */
  change: string | undefined;
  sources: SourceLine[];
}

/** An indicator as the page of all of them shows it. */
export interface IndicatorEntry {
  id: string;
  name: string;
  unit: string;
  about: string;
  measuredBy: NamedLink[];
  projects: NamedLink[];
  /** Every place that is or was to be measured, those without a published value too. */
  places: PlaceValues[];
  /** Whether any value was published. */
  hasValues: boolean;
  checkedOn: string;
  sources: SourceLine[];
}

/** All indicators in a language: those with values first, then by name. */
export const indicatorEntries = async (locale: Locale): Promise<IndicatorEntry[]> => {
  const t = translator(locale);
  const { formats } = locales[locale];
  const plain = new Intl.NumberFormat(formats);
  const signed = new Intl.NumberFormat(formats, { signDisplay: 'exceptZero' });
  const compare = comparing(locale);
  const [projects, places, organisations] = [
    await projectLinks(locale),
    await placeLinks(locale),
    await organisationLinks(locale),
  ];
  const entries = (await getCollection('indicators')).map(({ id, data }): IndicatorEntry => {
    const measured = [...new Set([...data.values.map(({ place }) => place), ...data.places])];
    return {
      id,
      name: data.name[locale],
      unit: data.unit[locale],
      about: data.about[locale],
      measuredBy: organisations(data.measuredBy),
      projects: projects(data.projects),
      places: measured.map((place) => {
        const [link] = place ? places([place]) : [];
        const series = data.values.find((each) => each.place === place);
        const points = series?.points ?? [];
        const [first, last] = [points[0], points.at(-1)];
        return {
          place: link,
          name: link?.label ?? t('country.XK'),
          points: points.map(({ on, value }) => ({
            on,
            value,
            words: plain.format(value),
            when: formatDate(locale, on),
          })),
          change:
            first && last && first !== last ? signed.format(last.value - first.value) : undefined,
          sources: sourceLines(series?.sources ?? []),
        };
      }),
      hasValues: data.values.length > 0,
      checkedOn: data.checked.on,
      sources: sourceLines(data.sources),
    };
  });
  return entries.sort(
    (one, other) =>
      Number(other.hasValues) - Number(one.hasValues) || compare(one.name, other.name),
  );
};

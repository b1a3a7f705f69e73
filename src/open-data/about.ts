import { inAllLanguages, type InAllLanguages } from '../i18n/in-all-languages.ts';
import { translator } from '../i18n/index.ts';

/** The licence of the data. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** What stands at the top of a file: whose it is, how old, and what must not be overlooked. */
export interface About {
  title: InAllLanguages;
  licence: typeof licence;
  /** The words in which the licence wants it named. */
  attribution: string;
  /** The oldest check in the file: nothing is older than it says. */
  checked_on: string;
  warnings: InAllLanguages[];
}

/** Describes a file by its records; `title` names it. */
export const aboutFile = (
  title: 'data.services' | 'data.places',
  records: { checked_on: string }[],
): About => {
  const checked = records.map(({ checked_on }) => checked_on).toSorted()[0] ?? '';
  return {
    title: inAllLanguages((locale) => translator(locale)(title)),
    licence,
    attribution: `Oslonac, ${checked}`,
    checked_on: checked,
    warnings: (['data.unconfirmed', 'data.shownOnly', 'data.again', 'data.withheld'] as const).map(
      (key) => inAllLanguages((locale) => translator(locale)(key)),
    ),
  };
};

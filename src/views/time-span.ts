import { formatDate } from '../i18n/dates.ts';
import { translator } from '../i18n/index.ts';
import type { Locale } from '../i18n/locales.ts';
import { today } from '../model/clock.ts';
import type { projectStates } from '../model/projects.ts';
import type { TimeSpan } from '../model/time-span.ts';

/** From when to when, as a sentence, as exact as the sources are. */
export const spanInWords = (locale: Locale, { begins, ends }: TimeSpan): string => {
  const t = translator(locale);
  const from = begins && formatDate(locale, begins);
  const to = ends && formatDate(locale, ends);
  if (from && to) return from === to ? from : t('project.fromTo', { from, to });
  if (from) return t('project.since', { from });
  return to ? t('project.until', { to }) : t('project.noDates');
};

// Of what is known by its year or month only, it is over with the year or month.
const isOver = (ends: string, on: string) => ends < on.slice(0, ends.length);

/**
 * How far a project is: one whose end has passed is over, whatever its entry still says.
 * @param on `2026-11-22`
 */
export const stateOn = (
  { status, period }: { status: keyof typeof projectStates; period: TimeSpan },
  on: string = today(),
): keyof typeof projectStates => (period.ends && isOver(period.ends, on) ? 'ended' : status);

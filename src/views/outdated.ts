import { today } from '../model/clock.ts';

// Of what is known by its year or month only, the last day it can be of.
const lastDayOf = (date: string): string => `${date}${'-12-31'.slice(date.length - 4)}`;

const aYearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/**
 * Whether something is of more than a year ago, so that readers are to be told.
 * @param date `2024`, `2024-06` or `2024-06-19`
 * @param on the day on which it is asked; that of the build, if it is not given
 */
export const isOutdated = (date: string, on: string = today()): boolean =>
  lastDayOf(date) < aYearBefore(on);

import type { Source } from '../model/evidence.ts';

/** The day of the build, `2026-11-21`: what is overdue is decided when the site is built, every day. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** The year of the newest dated source; nothing where none has a date. */
export const newestYear = (sources: Pick<Source, 'date'>[]): string | undefined =>
  sources
    .flatMap(({ date }) => (date ? [date.slice(0, 4)] : []))
    .sort()
    .at(-1);

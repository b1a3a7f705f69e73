const dayLength = 86_400_000;

const at = (day: string) => Date.parse(day);

/** How many days there are from one day to another, both counted. */
export const daysOf = ({ begins, ends }: { begins: string; ends: string }): number =>
  Math.round((at(ends) - at(begins)) / dayLength) + 1;

/**
 * The day that comes `count` days after another; before it, if `count` is below zero.
 * @param day `2026-11-25`
 */
export const daysAfter = (day: string, count: number): string =>
  new Date(at(day) + count * dayLength).toISOString().slice(0, 10);

/** The first and the last day of something that happens, as `2026-11-25`. */
export interface Span {
  begins: string;
  ends: string;
}

/** The same days some years later; 29 February becomes 1 March where there is none. */
const yearsLater = ({ begins, ends }: Span, years: number): Span => {
  const moved = new Date(begins);
  moved.setUTCFullYear(moved.getUTCFullYear() + years);
  const first = moved.toISOString().slice(0, 10);
  return { begins: first, ends: daysAfter(first, daysOf({ begins, ends }) - 1) };
};

/** Where a day stands in something that happens once or each year. */
export interface Standing {
  /** The time that is on or comes next; the last one, where none comes. */
  current: Span;
  /** Whether it is still to come, on, or over for good. */
  state: 'before' | 'during' | 'after';
  /** The number of the day that `today` is, from 1; none where it is not on. */
  dayNumber: number | undefined;
  /** The time that ended in the year of `today`, where it comes back. */
  ended: Span | undefined;
}

/**
 * Where `today` stands in a period.
 * @param today `2026-11-22`
 */
export const standing = (
  { isYearly, ...first }: Span & { isYearly: boolean },
  today: string,
): Standing => {
  const year = (day: string) => Number(day.slice(0, 4));
  const from = year(today) - year(first.begins);
  // Nobody says that it was held before its first time.
  const years = [-1, 0, 1].map((more) => Math.max(0, from + more));
  const times = isYearly ? [...new Set(years)].map((more) => yearsLater(first, more)) : [first];
  const next = times.find(({ ends }) => ends >= today);
  const over = times.filter(({ ends }) => ends < today && year(ends) === year(today)).at(-1);
  const current = next ?? times.at(-1) ?? first;
  const state = !next ? 'after' : next.begins <= today ? 'during' : 'before';
  return {
    current,
    state,
    dayNumber: state === 'during' ? daysOf({ begins: current.begins, ends: today }) : undefined,
    ended: next && over,
  };
};

const start = (year: number, month = 0) => Date.UTC(year, month, 1);

/**
 * Where a date stands on an axis of time: what is known by its year or month stands in the middle of it.
 * @param date `2019`, `2019-06` or `2019-06-14`
 */
export const momentOf = (date: string): number => {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return (start(year) + start(year + 1)) / 2;
  if (day === undefined) return (start(year, month - 1) + start(year, month)) / 2;
  return Date.UTC(year, month - 1, day);
};

/** The years of dates, with all between the first and the last. */
export const yearsOf = (dates: readonly string[]): number[] => {
  const years = dates.map((date) => Number(date.slice(0, 4)));
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
};

/** The moment at which a year begins. */
export const yearStart = (year: number): number => start(year);

// “2017.” in Serbian, with the space around it.
const labelWidth = 37;

/** As many of the years as have room for their names on an axis, the last one first of all. */
export const namedYears = (years: readonly number[], room: number): number[] => {
  const step = Math.max(1, Math.ceil((years.length * labelWidth) / room));
  return years.filter((_, index) => (years.length - 1 - index) % step === 0);
};

/** An expression by which Vega names years on an axis; a moment may lie anywhere within its year. */
export const yearNames = (years: readonly number[], named: (year: string) => string): string =>
  `(${JSON.stringify(Object.fromEntries(years.map((year) => [year, named(String(year))])))})[utcFormat(datum.value,'%Y')]`;

import type { Status } from './status.ts';

/** Days as OpenStreetMap and schema.org write them, Monday first. */
const dayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** How hours say "day and night". */
export const always = '24/7';

/** One line of opening hours, read: the days, 0 being Monday, and the times. */
export interface Opening {
  days: number[];
  from: string;
  to: string;
}

const shape = /^(?<days>[A-Za-z]+([,-][A-Za-z]+)*) (?<from>\d\d:\d\d)-(?<to>\d\d:\d\d)$/;
const asHours =
  'write days and times as Mo-Fr 08:00-16:00 or Mo,We 09:00-12:00, or 24/7 for day and night';

/** How a line of hours looks, and what is said of one that does not. */
export const hoursPattern = {
  pattern: `^${always}$|${shape.source.replaceAll(/\?<\w+>/g, '')}`,
  complaint: `is not written as hours; ${asHours}`,
};

const time = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

// "Fr-Mo" runs over the end of the week.
const daysOf = (part: string): number[] => {
  const [first = -1, last = first] = part.split('-').map((name) => dayNames.indexOf(name));
  return Array.from(
    { length: ((last - first + 7) % 7) + 1 },
    (_, index) => (first + index) % dayNames.length,
  );
};

/** Reads a line such as `Mo-Fr 08:00-16:00`; nothing where it is `24/7` or {@link hoursProblem} finds fault. */
export const readOpening = (line: string): Opening | undefined => {
  const { days, from, to } = shape.exec(line)?.groups ?? {};
  if (!days || !from || !to) return undefined;
  return { days: [...new Set(days.split(',').flatMap(daysOf))].sort(), from, to };
};

/** Says what is wrong with a line of opening hours, and how to mend it; nothing when it is right. */
export const hoursProblem = (line: string): string | undefined => {
  if (line === always) return undefined;
  const { days = '', from = '', to = '' } = shape.exec(line)?.groups ?? {};
  if (!days) {
    return `is ${JSON.stringify(line)}; ${asHours}`;
  }
  const unknownDay = days.split(/[,-]/).find((name) => !dayNames.includes(name));
  if (unknownDay) return `names the day "${unknownDay}"; write ${dayNames.join(', ')}`;
  if (/-\w+-/.test(days)) return `has two hyphens in "${days}"; put a comma between the days`;
  const unknownTime = [from, to].find((each) => !time.test(each));
  if (unknownTime) return `has the time "${unknownTime}"; write it from 00:00 to 24:00`;
  if (from === to)
    return 'begins and ends at the same time; write 24/7 if it answers day and night';
  return undefined;
};

/**
 * The times between which a contact answers on every single day, where that is certain; `00:00-24:00`
 * for day and night. Who keeps workdays may be closed on any public holiday: nothing is said of them,
 * nor of hours that are not confirmed.
 */
export const certainTimes = (hours: string[], status: Status): string[] | undefined => {
  if (status !== 'confirmed' || hours.length === 0) return undefined;
  if (hours.includes(always)) return ['00:00-24:00'];
  const openings = hours.map(readOpening);
  const isCertain = openings.every((opening) => opening?.days.length === dayNames.length);
  return isCertain
    ? openings.flatMap((opening) => (opening ? `${opening.from}-${opening.to}` : []))
    : undefined;
};

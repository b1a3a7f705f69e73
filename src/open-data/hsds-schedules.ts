import type { ServiceRecord } from '../views/open-services.ts';
import { uuidOf } from './uuid.ts';

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

// The last minute of a day stands for its end: a clock has no 24:00.
const time = (text: string) => (text === '24:00' ? '23:59' : text);

/** The hours by the days of iCalendar, in the time of the country; the text of each line stands beside. */
export const schedules = (service_id: string, { openings }: Pick<ServiceRecord, 'openings'>) =>
  openings.map(({ text, days: open, from, to }) => ({
    id: uuidOf([service_id, 'schedule', text].join('/')),
    service_id,
    freq: 'WEEKLY',
    wkst: 'MO',
    byday: open.map((day) => days[day]).join(','),
    opens_at: time(from),
    closes_at: time(to),
    description: text,
  }));

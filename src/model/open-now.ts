// The one file of the model that runs in readers' browsers: it imports nothing.

/** The time of day where the site's services are, `08:05`, whatever zone the reader's device is set to. */
const timeAt = (instant: Date) =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Belgrade',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(instant);

/**
 * Whether a contact answers at an instant.
 * @param times times of every day, `18:00-22:00`; past midnight, `22:00-06:00`, they are late and early
 */
export const openNow = (times: string[], instant: Date): boolean => {
  const now = timeAt(instant);
  return times.some((time) => {
    const [from = '', to = ''] = time.split('-');
    return from < to ? from <= now && now < to : now >= from || now < to;
  });
};

import { z } from 'astro/zod';

const day = z.iso.date();

/**
 * The day on which the site is built, `2026-11-22`: what is to be checked again is decided by it.
 * `SITE_TODAY` in the environment sets another one, to see what the site will say then.
 * @throws when `SITE_TODAY` is not a day
 */
export const today = (): string => {
  const { SITE_TODAY } = process.env;
  if (!SITE_TODAY) return new Date().toISOString().slice(0, 10);
  if (day.safeParse(SITE_TODAY).success) return SITE_TODAY;
  throw new Error(`SITE_TODAY is "${SITE_TODAY}", which is not a day; write it as 2026-11-22`);
};

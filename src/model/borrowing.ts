import { completeCodes, isLocale, localeCodes, standIn } from '../i18n/locales.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Whether a value is a text in several languages: every complete language, and nothing but languages. */
export const isLocalized = (value: unknown): value is Record<string, string> =>
  isRecord(value) &&
  completeCodes.every((code) => typeof value[code] === 'string') &&
  Object.keys(value).every(isLocale);

/**
 * An entry in which each text has all languages of the site: where one that still grows lacks, the
 * language that stands in first for it is put there.
 */
export const borrowing = <Data>(data: Data): Data => {
  if (Array.isArray(data)) return data.map(borrowing) as Data;
  if (isLocalized(data)) {
    const whole = localeCodes.map((code) => [code, data[code] ?? data[standIn(code)]]);
    return Object.fromEntries(whole) as Data;
  }
  if (!isRecord(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, borrowing(value)]),
  ) as Data;
};

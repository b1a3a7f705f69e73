import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Country } from './countries.ts';

// Emergency and helpline numbers (192, 116 117, 1265) begin with 1 and belong to no numbering plan that
// libphonenumber knows: it checks ordinary and free numbers only.
const short = /^1\d{2,5}$/;

const notGrouped =
  'has six digits or more in a row, which nobody can follow by ear; write groups, such as +383 38 223 782';

const notDigits = 'has more than digits; write only digits and spaces, such as 0800 11112';

/** How a number looks, and what is said of one that does not. */
export const phonePattern = { pattern: '^[\\d\\s+-]*$', complaint: notDigits };

const digitsOf = (number: string) => number.replace(/[\s-]/g, '');

/**
 * Says what is wrong with a phone number, and how to mend it; nothing when it is right.
 * @param number as people dial it in `country`, or with `+`
 */
export const phoneProblem = (number: string, country: Country): string | undefined => {
  if (/[^\d\s+-]/.test(number)) return notDigits;
  // Screen readers say such a row as one number, in millions.
  if (/\d{6}/.test(number)) return notGrouped;
  if (short.test(digitsOf(number))) return undefined;
  if (parsePhoneNumberFromString(number, country)?.isValid()) return undefined;
  return `is "${number}", which is no number of this country; compare it with the source digit by digit`;
};

/**
 * What a `tel:` link dials. Short and free numbers work only inside their country and stay as
 * they are; all others get their country's prefix, so that a foreign SIM card reaches them.
 */
export const dialled = (number: string, country: Country): string => {
  const digits = digitsOf(number);
  if (short.test(digits)) return digits;
  const parsed = parsePhoneNumberFromString(number, country);
  if (!parsed) throw new Error(`"${number}" cannot be dialled in ${country}`);
  return parsed.getType() === 'TOLL_FREE' ? digits : parsed.number;
};

/** A number in digits alone, as people type it: as it is at home, and with its country where it has a prefix. */
export const typed = (number: string, country: Country): string[] => {
  const digits = digitsOf(number);
  if (short.test(digits)) return [digits];
  const parsed = parsePhoneNumberFromString(number, country);
  if (!parsed) throw new Error(`"${number}" cannot be dialled in ${country}`);
  return [parsed.formatNational(), parsed.number].map((form) => form.replaceAll(/\D/g, ''));
};

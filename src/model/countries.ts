/** Countries whose services the site lists: ISO code to the last part of the address of its page. */
export const countries = {
  XK: 'kosovo',
  RS: 'serbia',
  ME: 'montenegro',
  AL: 'albania',
  MK: 'north-macedonia',
  BA: 'bosnia-and-herzegovina',
} as const;

/** ISO 3166 code of such a country; `XK` is the customary code for Kosovo. */
export type Country = keyof typeof countries;

/** All country codes, Kosovo first. */
export const countryCodes = Object.keys(countries) as Country[];

import { locales, type Locale } from './locales.ts';

/** An amount of euros in the language's own form: `7.000.000 €`. */
export const formatMoney = (locale: Locale, amount: number): string =>
  new Intl.NumberFormat(locales[locale].formats, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  }).format(amount);

import { translator } from '../i18n/index.ts';
import type { Kit } from '../views/kit.ts';

type Numbered = Pick<Kit, 'locale' | 'card'>;

/** The numbers with their country, in a line, such as “Help in Kosovo: 112, 192”. */
export const numbersLine = ({ locale, card }: Numbered): string =>
  translator(locale)('kit.numbers', {
    numbers: card.numbers.map(({ shown }) => shown).join(', '),
  });

/** The same with the name of each: “Help in Kosovo: 112 (Emergency), 192 (Police)”. */
export const namedNumbersLine = ({ locale, card }: Numbered): string =>
  translator(locale)('kit.numbers', {
    numbers: card.numbers.map(({ shown, name }) => `${shown} (${name})`).join(', '),
  });

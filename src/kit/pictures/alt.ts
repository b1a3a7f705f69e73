import { translator } from '../../i18n/index.ts';
import { formatsOf, type EditionCode } from '../../i18n/locales.ts';
import type { PictureWords } from './words.ts';

const ended = (words: string) => (/[.!?…]$/u.test(words) ? words : `${words}.`);

/** What stands on a picture, for those who do not see it: each of its texts as a sentence. */
export const alternativeText = (
  locale: EditionCode,
  words: PictureWords,
  hasCode: boolean,
): string => {
  const t = translator(locale);
  const { campaign, day, date, headline, call, hashtag, numbers, country } = words;
  const list = new Intl.ListFormat(formatsOf(locale), { type: 'conjunction' });
  return [
    campaign,
    day?.label === undefined ? date : t('kit.day', { number: day.number, date }),
    headline,
    call,
    hashtag,
    list.format(numbers.map(({ shown, name }) => `${shown} ${name}`)),
    country,
    hasCode ? t('kit.picture.code') : undefined,
  ]
    .filter((text) => text !== undefined)
    .map(ended)
    .join(' ');
};

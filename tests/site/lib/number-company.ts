import type { Page } from '@playwright/test';
import { translator } from '../../../src/i18n/index.ts';
import { localeCodes, type EditionCode } from '../../../src/i18n/locales.ts';
import { countryCodes } from '../../../src/model/countries.ts';

/** What must stand beside a number, in the languages of its page. */
const wordsFor = (editions: readonly EditionCode[]) => {
  const all = editions.map(translator);
  return {
    countries: all.flatMap((t) => [
      t('help.country'),
      ...countryCodes.map((code) => t(`country.${code}`)),
    ]),
    notes: all.flatMap((t) => [t('help.noticed'), t('contact.callIsListed')]),
    confirmed: all.map((t) => t('contact.confirmed')),
  };
};

/**
 * The calls of a page that stand without their country, their state or the note that a call stays in
 * the phone's list. A number in a text has these on the same page, in the help bar or the list of contacts.
 * @param edition the page's language or script; none where a page speaks all
 */
export const lonelyCalls = (page: Page, edition?: EditionCode): Promise<string[]> =>
  page.evaluate(
    (words) => {
      const says = (element: Element | null, any: string[]) =>
        any.some((each) => element?.textContent.includes(each));
      const card = '.card:is(.confirmed, .unconfirmed, .recheck)';
      const confirmed = new Set<string>();
      const lonely: string[] = [];
      const inText: HTMLAnchorElement[] = [];
      for (const call of document.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')) {
        const bar = call.closest('.help-bar, .chooser');
        const contact = call.closest(`${card}, .short-contacts li`);
        if (!bar && !contact) {
          inText.push(call);
          continue;
        }
        const isDoubtful = call.closest('.unconfirmed, .recheck') !== null;
        const state = bar ?? contact;
        const hasState = isDoubtful
          ? (contact ?? call.closest('li'))?.querySelector('.state') !== null
          : bar !== null || says(contact, words.confirmed);
        const note = bar ?? contact?.closest(`section, ${card}`) ?? null;
        if (!hasState) lonely.push(`${call.href} has no state`);
        if (!says(state, words.countries)) lonely.push(`${call.href} has no country`);
        if (!says(note, words.notes)) lonely.push(`${call.href} has no note of the list of calls`);
        if (!isDoubtful) confirmed.add(call.href);
      }
      return [
        ...lonely,
        ...inText
          .filter(({ href }) => !confirmed.has(href))
          .map(({ href }) => `${href} stands in the text alone`),
      ];
    },
    wordsFor(edition ? [edition] : localeCodes),
  );

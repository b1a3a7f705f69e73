import type { Locale } from '../i18n/locales.ts';
import { typed } from '../model/phone.ts';
import { servicesPages } from './services.ts';

/** A service by its numbers, for a reader who knows a number and asks whose it is. */
export interface ServiceNumbers {
  title: string;
  /** Where it stands on its country’s page. */
  href: string;
  /** Digits alone, each number as it is typed at home and abroad. */
  numbers: string[];
}

/** All services with a number that the site shows, Kosovo’s first. */
export const serviceNumbers = async (locale: Locale): Promise<ServiceNumbers[]> =>
  (await servicesPages(locale))
    .flatMap(({ lines }) => lines)
    .map(({ name, href, phones, country }) => ({
      title: name,
      href,
      numbers: phones.flatMap(({ shown, dialled }) =>
        // Of a number without a call link nobody knows the country for certain.
        dialled ? typed(shown, country) : [shown.replaceAll(/\D/g, '')],
      ),
    }));

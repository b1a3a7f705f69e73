import { translator } from '../i18n/index.ts';
import { languageName } from '../i18n/language-names.ts';
import type { ServiceRecord } from '../views/open-services.ts';
import { attributes, mainLocale } from './hsds-attributes.ts';
import { uuidOf } from './uuid.ts';

const t = translator(mainLocale);

/** An id for a part of a service. */
const part = (service_id: string, ...names: (string | number)[]) => ({
  id: uuidOf([service_id, ...names].join('/')),
  service_id,
});

/** The numbers; what is not certain about one is said beside it. */
export const phones = (service_id: string, service: ServiceRecord) =>
  service.phones.map(({ number, tel, shown_only, status }) => {
    const own = part(service_id, 'phone', number);
    const cautions = [service.caution?.[mainLocale], ...(shown_only ? [t('data.notDialled')] : [])];
    const description = cautions.filter(Boolean).join(' ');
    return {
      ...own,
      number,
      type: 'voice',
      ...(description && { description }),
      attributes: attributes('phone', own.id, [
        { link_type: 'verification_status', value: status },
        { link_type: 'shown_only', value: String(shown_only) },
        ...(tel ? [{ link_type: 'tel', value: tel }] : []),
      ]),
    };
  });

/** For whom it works: municipalities, or the whole country. */
export const areas = (service_id: string, { places, country }: ServiceRecord) =>
  (places.length > 0 ? places.map(({ name }) => name[mainLocale]) : [t(`country.${country}`)]).map(
    (name) => ({ ...part(service_id, 'area', name), name }),
  );

/** The languages in which it answers. */
export const languages = (service_id: string, service: ServiceRecord) =>
  service.languages.map((code) => ({
    ...part(service_id, 'language', code),
    name: languageName(mainLocale, code),
    code,
  }));

/** What a call costs, where that is known. */
export const costs = (service_id: string, { cost }: ServiceRecord) =>
  cost === 'unknown'
    ? []
    : [
        {
          ...part(service_id, 'cost'),
          ...(cost === 'free' && { amount: 0 }),
          amount_description: t(`cost.${cost}`),
        },
      ];

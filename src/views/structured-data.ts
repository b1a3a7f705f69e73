import type { GovernmentService, Service } from 'schema-dts';
import { translator } from '../i18n/index.ts';
import type { Locale } from '../i18n/locales.ts';
import type { ContactCard } from './contacts.ts';

type Described = Pick<
  ContactCard,
  'kind' | 'visibility' | 'status' | 'name' | 'country' | 'places' | 'phones'
>;

// Whoever else is public is an organisation, not an authority.
const isPublicBody = ({ kind, visibility }: Described) =>
  visibility === 'public' && kind !== 'organisation';

const channels = (phones: ContactCard['phones']) =>
  phones.flatMap(({ dialled }) =>
    dialled
      ? [
          {
            '@type': 'ServiceChannel' as const,
            servicePhone: { '@type': 'ContactPoint' as const, telephone: dialled },
          },
        ]
      : [],
  );

/**
 * Contacts in the words of schema.org: those only that are confirmed within their check and have a number,
 * and never a shelter. No address is among it, of nobody.
 */
export const describedServices = (
  locale: Locale,
  contacts: Described[],
): (GovernmentService | Service)[] =>
  contacts
    .filter(({ kind, status }) => kind !== 'shelter' && status === 'confirmed')
    .flatMap((contact): (GovernmentService | Service)[] => {
      const [first, ...others] = channels(contact.phones);
      if (!first) return [];
      const common = {
        name: contact.name,
        ...(contact.places.length === 0 && {
          areaServed: translator(locale)(`country.${contact.country}`),
        }),
        availableChannel: others.length > 0 ? [first, ...others] : first,
      };
      return isPublicBody(contact)
        ? [{ '@type': 'GovernmentService' as const, ...common }]
        : [{ '@type': 'Service' as const, ...common }];
    });

/** The same for public bodies only, as the pages of municipalities have them. */
export const describedPublicBodies = (locale: Locale, contacts: Described[]) =>
  describedServices(locale, contacts.filter(isPublicBody));

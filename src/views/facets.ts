import { always } from '../model/hours.ts';
import { needs, type Need } from '../model/needs.ts';
import type { Service } from '../model/services.ts';

const needIds = Object.keys(needs) as Need[];

/** One thing by which services can be chosen; it is the last part of the address of its page too. */
export type Facet = Need | 'free' | 'day-and-night' | `language-${Service['languages'][number]}`;

/** All by which a service is found: what it helps with, whether the call is free, hours, languages. */
export const facetsOf = ({
  needs: own,
  cost,
  hours,
  languages,
}: Pick<Service, 'needs' | 'cost' | 'hours' | 'languages'>): Facet[] => [
  ...needIds.filter((need) => own.includes(need)),
  ...(cost === 'free' ? (['free'] as const) : []),
  ...(hours.includes(always) ? (['day-and-night'] as const) : []),
  ...languages.map((code) => `language-${code}` as const),
];

/** Whether a facet is a need; the others say how a service can be reached. */
export const isNeed = (facet: Facet): facet is Need => Object.hasOwn(needs, facet);

/** The language of a facet, e.g. `sq`; nothing where it is no language. */
export const languageOf = (facet: Facet): string | undefined =>
  facet.startsWith('language-') ? facet.slice('language-'.length) : undefined;

const rank = (facet: Facet) => {
  if (isNeed(facet)) return needIds.indexOf(facet);
  return needIds.length + (languageOf(facet) ? 1 : 0);
};

/** All facets that some of these services have: needs in their own order, then the others. */
export const facetsIn = (services: { facets: Facet[] }[]): Facet[] =>
  [...new Set(services.flatMap(({ facets }) => facets))].sort(
    (one, other) => rank(one) - rank(other),
  );

/** What sort of thing a facet is: what somebody needs, in which language, or how it can be reached. */
export const kindOf = (facet: Facet): 'need' | 'language' | 'reach' => {
  if (isNeed(facet)) return 'need';
  return languageOf(facet) ? 'language' : 'reach';
};

import { editions } from '../../src/i18n/locales.ts';
import type { RedirectRule } from './redirects.ts';

/** Headers of some addresses, as a host is told of them. */
export interface Headers {
  for: string;
  values: Record<string, string>;
}

/**
 * Header rules for the pages of each language and script: those of the start page, whose `values` are given.
 * Not `/sr/*`: that would cover `/sr-Cyrl/` too, as Netlify's parser reads it, and no address may have two rules.
 */
export const languageHeaders = (values: Headers['values']): Headers[] =>
  editions.flatMap(({ code }) => [
    { for: `/${code}/`, values },
    { for: `/${code}/:page/*`, values },
  ]);

/**
 * Where a page does not exist, the answer comes in the language of the address, with the ways out in that
 * language. Anything else gets `/404.html`, by Netlify's own rule. No rule looks at the reader's language or
 * country: the address alone decides, and the reader chooses.
 */
export const languageRedirects: readonly RedirectRule[] = editions
  .map(({ code }) => ({ from: `/${code}/*`, to: `/${code}/404/`, status: 404 }))
  // The longer address first: which of two that fit is taken is their order.
  .toSorted((a, b) => b.from.length - a.from.length);

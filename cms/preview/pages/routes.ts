import type { renderToString } from 'astro/runtime/server/index.js';
import * as campaign from '../../../src/pages/[locale]/campaigns/[slug].astro';
import * as card from '../../../src/pages/[locale]/card.astro';
import * as glossary from '../../../src/pages/[locale]/glossary.astro';
import * as guide from '../../../src/pages/[locale]/guides/[slug].astro';
import * as municipality from '../../../src/pages/[locale]/places/[slug].astro';
import * as question from '../../../src/pages/[locale]/questions/[id].astro';
import * as firstQuestionPage from '../../../src/pages/[locale]/questions/index.astro';
import * as services from '../../../src/pages/[locale]/services/index.astro';
import * as servicesElsewhere from '../../../src/pages/[locale]/services/[country].astro';
import * as page from '../../../src/pages/[locale]/[slug].astro';
import { countries, type Country } from '../../../src/model/countries.ts';
import type { TypeName } from '../../../src/model/index.ts';
import { firstQuestion } from '../../../src/model/questions.ts';

/** A page of the site, as Astro knows it. */
interface Page {
  default: Parameters<typeof renderToString>[1];
  getStaticPaths: () => unknown;
}

/** Where an entry is shown. */
export interface Route {
  page: Page;
  /** What stands in the address besides the language. */
  params: Record<string, string>;
  /** The part of the page that the entry is. */
  part?: string;
}

const inServices = (id: string, data: unknown): Route => {
  const { country } = data as { country: Country };
  return country === 'XK'
    ? { page: services, params: {}, part: id }
    : { page: servicesElsewhere, params: { country: countries[country] }, part: id };
};

/** The page on which readers meet an entry of each type. */
export const routes: Record<TypeName, (id: string, data: unknown) => Route> = {
  guides: (slug) => ({ page: guide, params: { slug } }),
  pages: (slug) => ({ page, params: { slug } }),
  campaigns: (slug) => ({ page: campaign, params: { slug } }),
  questions: (id) =>
    id === firstQuestion
      ? { page: firstQuestionPage, params: {} }
      : { page: question, params: { id } },
  services: inServices,
  shelters: inServices,
  municipalities: (slug) => ({ page: municipality, params: { slug } }),
  glossary: (id) => ({ page: glossary, params: {}, part: id }),
  // Its help bar and its way out stand on every page, what goes onto the card only here.
  settings: () => ({ page: card, params: {} }),
};

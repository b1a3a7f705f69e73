import type { renderToString } from 'astro/runtime/server/index.js';
import * as campaign from '../../../src/pages/[locale]/campaigns/[slug].astro';
import * as card from '../../../src/pages/[locale]/card.astro';
import * as events from '../../../src/pages/[locale]/events/index.astro';
import * as glossary from '../../../src/pages/[locale]/glossary.astro';
import * as guide from '../../../src/pages/[locale]/guides/[slug].astro';
import * as municipality from '../../../src/pages/[locale]/places/[slug].astro';
import * as professional from '../../../src/pages/[locale]/professionals/[slug].astro';
import * as professionalRoom from '../../../src/pages/[locale]/professionals/index.astro';
import * as sheet from '../../../src/pages/[locale]/professionals/sheets/[id].astro';
import * as news from '../../../src/pages/[locale]/news/[slug].astro';
import * as organisations from '../../../src/pages/[locale]/organisations.astro';
import * as project from '../../../src/pages/[locale]/projects/[slug].astro';
import * as projectList from '../../../src/pages/[locale]/projects/index.astro';
import * as monitoring from '../../../src/pages/[locale]/monitoring/index.astro';
import * as newsList from '../../../src/pages/[locale]/news/index.astro';
import * as report from '../../../src/pages/[locale]/reports/[slug]/index.astro';
import * as reportList from '../../../src/pages/[locale]/reports/index.astro';
import * as question from '../../../src/pages/[locale]/questions/[id].astro';
import * as firstQuestionPage from '../../../src/pages/[locale]/questions/index.astro';
import * as services from '../../../src/pages/[locale]/services/index.astro';
import * as servicesElsewhere from '../../../src/pages/[locale]/services/[country].astro';
import * as page from '../../../src/pages/[locale]/[slug].astro';
import { countries, type Country } from '../../../src/model/countries.ts';
import type { TypeName } from '../../../src/model/index.ts';
import type { ListPage } from '../../../src/model/prose.ts';
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

// What stands above a list is shown with the list.
const listRoutes: Partial<Record<ListPage, Page>> = {
  projects: projectList,
  news: newsList,
  reports: reportList,
  monitoring,
  events,
  organisations,
  professionals: professionalRoom,
};

/** The page on which readers meet an entry of each type. */
export const routes: Record<TypeName, (id: string, data: unknown) => Route> = {
  guides: (slug) => ({ page: guide, params: { slug } }),
  pages: (slug) => {
    const list = listRoutes[slug as ListPage];
    return list ? { page: list, params: {} } : { page, params: { slug } };
  },
  campaigns: (slug) => ({ page: campaign, params: { slug } }),
  professionals: (slug) => ({ page: professional, params: { slug } }),
  sheets: (id) => ({ page: sheet, params: { id } }),
  news: (slug) => ({ page: news, params: { slug } }),
  projects: (slug) => ({ page: project, params: { slug } }),
  reports: (slug) => ({ page: report, params: { slug } }),
  indicators: (id) => ({ page: monitoring, params: {}, part: id }),
  events: (id) => ({ page: events, params: {}, part: id }),
  organisations: (id) => ({ page: organisations, params: {}, part: id }),
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

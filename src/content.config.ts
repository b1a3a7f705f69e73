import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { sourceLocale } from './i18n/locales.ts';
import { borrowing } from './model/borrowing.ts';
import { model } from './model/index.ts';
import { measuredSchema } from './model/measured.ts';

// Astro's own ids lose the dot of `shelter.sr`, and would be taken from a field named `slug`.
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.(mdx|yml|json)$/, '');

const collection = <Schema extends z.ZodType>(
  folder: string,
  pattern: string | string[],
  schema: Schema,
) =>
  defineCollection({
    loader: glob({ base: `./content/${folder}`, pattern, generateId }),
    schema: schema.transform(borrowing),
  });

const inSource = `*.${sourceLocale}.mdx`;
const inOthers = ['*.mdx', `!${inSource}`];
const { guides, pages, campaigns, news, projects, reports, professionals } = model;

export const collections = {
  guides: collection('guides', inSource, guides.text.extend(guides.facts.shape)),
  guideTranslations: collection('guides', inOthers, guides.text),
  pages: collection('pages', inSource, pages.text.extend(pages.facts.shape)),
  pageTranslations: collection('pages', inOthers, pages.text),
  campaigns: collection('campaigns', inSource, campaigns.text.extend(campaigns.facts.shape)),
  campaignTranslations: collection('campaigns', inOthers, campaigns.text),
  news: collection('news', inSource, news.text.extend(news.facts.shape)),
  newsTranslations: collection('news', inOthers, news.text),
  projects: collection('projects', inSource, projects.text.extend(projects.facts.shape)),
  projectTranslations: collection('projects', inOthers, projects.text),
  reports: collection('reports', inSource, reports.text.extend(reports.facts.shape)),
  reportTranslations: collection('reports', inOthers, reports.text),
  professionals: collection(
    'professionals',
    inSource,
    professionals.text.extend(professionals.facts.shape),
  ),
  professionalTranslations: collection('professionals', inOthers, professionals.text),
  questions: collection('questions', '*.yml', model.questions.schema),
  events: collection('events', '*.yml', model.events.schema),
  indicators: collection('indicators', '*.yml', model.indicators.schema),
  organisations: collection('organisations', '*.yml', model.organisations.schema),
  sheets: collection('sheets', '*.yml', model.sheets.schema),
  services: collection('services', '*.yml', model.services.schema),
  shelters: collection('shelters', '*.yml', model.shelters.schema),
  municipalities: collection('municipalities', '*.yml', model.municipalities.schema),
  glossary: collection('glossary', '*.yml', model.glossary.schema),
  settings: collection('settings', '*.yml', model.settings.schema),
  // Written by the tests; nobody edits it, so it is no part of the model.
  measured: collection('measured', 'leaving.json', measuredSchema),
};

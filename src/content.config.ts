import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { sourceLocale } from './i18n/locales.ts';
import { model } from './model/index.ts';
import { measuredSchema } from './model/measured.ts';

// Astro's own ids lose the dot of `shelter.sr`, and would be taken from a field named `slug`.
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.(mdx|yml|json)$/, '');

const collection = <Schema extends z.ZodType>(
  folder: string,
  pattern: string | string[],
  schema: Schema,
) =>
  defineCollection({ loader: glob({ base: `./content/${folder}`, pattern, generateId }), schema });

const inSource = `*.${sourceLocale}.mdx`;
const inOthers = ['*.mdx', `!${inSource}`];
const { guides, pages, campaigns } = model;

export const collections = {
  guides: collection('guides', inSource, guides.text.extend(guides.facts.shape)),
  guideTranslations: collection('guides', inOthers, guides.text),
  pages: collection('pages', inSource, pages.text.extend(pages.facts.shape)),
  pageTranslations: collection('pages', inOthers, pages.text),
  campaigns: collection('campaigns', inSource, campaigns.text.extend(campaigns.facts.shape)),
  campaignTranslations: collection('campaigns', inOthers, campaigns.text),
  questions: collection('questions', '*.yml', model.questions.schema),
  services: collection('services', '*.yml', model.services.schema),
  shelters: collection('shelters', '*.yml', model.shelters.schema),
  municipalities: collection('municipalities', '*.yml', model.municipalities.schema),
  glossary: collection('glossary', '*.yml', model.glossary.schema),
  settings: collection('settings', '*.yml', model.settings.schema),
  // Written by the tests; nobody edits it, so it is no part of the model.
  measured: collection('measured', 'leaving.json', measuredSchema),
};

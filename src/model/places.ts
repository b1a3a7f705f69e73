import { z } from 'astro/zod';
import { choice } from './fields.ts';
import { sources } from './evidence.ts';

/** The seven districts of Kosovo by their seats, with what editors read. */
export const districts = {
  mitrovica: 'Mitrovica',
  peja: 'Peja',
  prishtina: 'Prishtina',
  gjakova: 'Gjakova',
  ferizaj: 'Ferizaj',
  gjilan: 'Gjilan',
  prizren: 'Prizren',
};

/** The key of a district. */
export type District = keyof typeof districts;

/** The district in which a municipality lies: for finding it on the map, for nothing else. */
export const regionSchema = z.strictObject({
  district: choice(
    {
      title: 'Name of the district',
      hint: 'It says nothing about the court or office for a person. Such as: Mitrovica for Zvečan.',
      why: 'The list of municipalities is divided by district.',
    },
    districts,
  ),
  sources: sources.meta({ title: 'Sources for the district' }),
});

const language = choice(
  { title: 'Language' },
  { albanian: 'Albanian', serbian: 'Serbian', turkish: 'Turkish', bosnian: 'Bosnian' },
);

/** A language that a municipality works in. */
export type Language = z.infer<typeof language>;

/** The languages in which a municipality must serve people. */
export const languagesSchema = z.strictObject({
  official: z.array(language).min(1, 'is empty; choose the official languages').meta({
    title: 'Official languages',
    hint: 'Albanian and Serbian everywhere. Another one only if a source names this municipality. Such as: Turkish in Prizren.',
  }),
  inUse: z.array(language).default([]).meta({
    title: 'Languages in use',
    hint: 'A smaller right than an official language has. Only as a source says it. Such as: Turkish in North Mitrovica.',
  }),
  sources: sources.meta({ title: 'Sources for the languages' }),
});

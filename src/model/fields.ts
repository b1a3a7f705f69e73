import { z } from 'astro/zod';
import { localeCodes, type Locale } from '../i18n/locales.ts';

/** Collections that a field may point to. */
export type ReferenceTarget =
  'guides' | 'questions' | 'services' | 'shelters' | 'municipalities' | 'glossary';

/** What a field says about itself to whoever draws a form for it (the desk) or checks it. */
export interface FieldHelp {
  /** The field's name as editors read it. */
  title: string;
  /** One sentence under the field: what belongs here, with an example. */
  hint?: string;
  /** How the field is edited where its type alone does not say: a longer text, a date, the mark of the source. */
  widget?: 'text' | 'date' | 'follows';
  /** The collection whose entries the field names. */
  relation?: ReferenceTarget;
  /** What editors read for each value of a choice. */
  labels?: Record<string, string>;
}

const nonEmpty = 'is empty; write it, or remove the line if the field is not required';

/** A line of text. */
export const text = (help: FieldHelp, max = 200) =>
  z
    .string()
    .trim()
    .min(1, nonEmpty)
    .max(max, `is longer than ${max} characters; shorten it`)
    .meta({ ...help });

/** One value out of a list; `labels` says what editors read for each. */
export const choice = <const Values extends Record<string, string>>(
  help: FieldHelp,
  labels: Values,
) =>
  z.enum(Object.keys(labels) as [keyof Values & string, ...(keyof Values & string)[]]).meta({
    ...help,
    labels,
  });

/** Several values out of a list; `labels` says what editors read for each, `whenEmpty` what they read without any. */
export const choices = <const Values extends Record<string, string>>(
  help: FieldHelp,
  labels: Values,
  whenEmpty?: string,
) =>
  z
    .array(choice({ title: help.title }, labels))
    .min(whenEmpty ? 1 : 0, whenEmpty)
    .meta({ ...help });

/** The same text in every language of the site; all are required. */
export const localized = (help: FieldHelp, max = 200) => {
  const shape = Object.fromEntries(
    localeCodes.map((code) => [
      code,
      text({ title: code.toUpperCase(), ...(help.widget && { widget: help.widget }) }, max),
    ]),
  ) as Record<Locale, ReturnType<typeof text>>;
  return z.strictObject(shape).meta({ ...help });
};

/** The id of an entry of another collection: its file name without the ending. */
export const reference = (relation: ReferenceTarget, help: FieldHelp) =>
  z.string().meta({ ...help, relation });

/** A list of ids of entries of another collection. */
export const references = (relation: ReferenceTarget, help: FieldHelp) =>
  z
    .array(z.string())
    .default([])
    .meta({ ...help, relation });

// YAML reads a bare 2026-11-21 as a date and a bare 2019 as a number; both mean the text.
const dateText = (value: unknown) =>
  value instanceof Date
    ? value.toISOString().slice(0, 10)
    : typeof value === 'number'
      ? String(value)
      : value;

/** A day, `2026-11-21`. */
export const day = (help: FieldHelp) =>
  z
    .preprocess(dateText, z.iso.date('is not a day; write it as 2026-11-21'))
    .meta({ ...help, widget: 'date' });

/** A date as exact as its source gives it: `2019`, `2019-06` or `2019-06-14`. */
export const partialDate = (help: FieldHelp) =>
  z
    .preprocess(
      dateText,
      z
        .string()
        .regex(
          /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
          'is not a date; write 2019, 2019-06 or 2019-06-14, or leave it out if the source has no date',
        ),
    )
    .meta({ ...help });

/** An address on the web, `https://…` (some institutions still answer on `http` only). */
export const webAddress = (help: FieldHelp) =>
  z
    .url({ protocol: /^https?$/, error: 'is not a web address; write it whole, with https://' })
    .meta({ ...help });

import { z } from 'astro/zod';
import { isComplete, localeCodes, type Locale } from '../i18n/locales.ts';
import { pictureProblem } from './mdx-address.ts';
import { altLength, altProblem, authorProblem, licences } from './pictures.ts';

/** Collections that a field may point to. */
export type ReferenceTarget =
  | 'guides'
  | 'questions'
  | 'services'
  | 'shelters'
  | 'municipalities'
  | 'glossary'
  | 'organisations'
  | 'projects'
  | 'reports'
  | 'sheets';

/** What a field says about itself to whoever draws a form for it (the desk) or checks it. */
export interface FieldHelp {
  /** The field's name as editors read it. */
  title: string;
  /** A few short sentences under the field: what belongs here, with an example. */
  hint?: string;
  /** One short sentence: why the field may not stay empty. Stands after the hint and in the complaint. */
  why?: string;
  /** How a line has to look, as a regular expression, where the schema alone cannot tell. */
  pattern?: string;
  /** What editors read where a line does not fit the pattern. */
  complaint?: string;
  /** How the field is edited where its type alone does not say: a longer text, a date, a picture, a colour, the mark of the source. */
  widget?: 'text' | 'date' | 'picture' | 'colour' | 'follows';
  /** The collection whose entries the field names. */
  relation?: ReferenceTarget;
  /** What a line holds, where more than words: a date as exact as a source gives it. */
  holds?: 'date';
  /** Whether a number counts the entries of its list: a new entry gets the next one. */
  counts?: boolean;
  /** What editors read for each value of a choice. */
  labels?: Record<string, string>;
}

const nonEmpty = 'is empty; write it, or remove it if it is not required';

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

/**
 * The same text in every language of the site. Languages that still grow may be left out: whoever reads
 * the entry lets another one stand in (`borrowing` in borrowing.ts), so that views find a text in each.
 */
export const localized = (help: FieldHelp, max = 200) => {
  const why = help.why ?? 'Readers of each language get it.';
  const shape = Object.fromEntries(
    localeCodes.map((code) => {
      const field = text(
        { title: code.toUpperCase(), ...(help.widget && { widget: help.widget }) },
        max,
      );
      return [code, isComplete(code) ? field : field.optional()];
    }),
  ) as Record<Locale, ReturnType<typeof text>>;
  return z.strictObject(shape).meta({ ...help, why });
};

/** Where an entry stands among its like: the smallest first. */
export const position = (help: FieldHelp) =>
  z
    .int()
    .min(0, 'is below zero; write 0 or a larger number')
    .meta({ ...help });

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
    .meta({ ...help, holds: 'date' });

/** An address on the web, `https://…` (some institutions still answer on `http` only). */
export const webAddress = (help: FieldHelp) =>
  z
    .url({ protocol: /^https?$/, error: 'is not a web address; write it whole, with https://' })
    .meta({ ...help });

const pictureAddress = z
  .string()
  .superRefine((src, context) => {
    const message = pictureProblem(src);
    if (message) context.addIssue({ code: 'custom', message });
  })
  .meta({
    title: 'Picture file',
    hint: 'A JPEG or PNG. Its place, time and camera are removed when you choose it. Nobody may be recognised on it who did not agree, and no shelter.',
    why: 'Without it there is nothing to show.',
    widget: 'picture',
  });

/** A picture with what it shows in every language, who made it and under what terms. */
export const picture = (help: FieldHelp) =>
  z
    .strictObject({
      src: pictureAddress,
      alt: localized(
        {
          title: 'What one sees',
          hint: 'One sentence in each language, for readers who do not see the picture.',
          widget: 'text',
        },
        altLength,
      ),
      author: text({
        title: 'Author of picture',
        hint: 'Who made it, or whose it is. Needed unless the picture is our own.',
      }).optional(),
      licence: choice(
        {
          title: 'Licence of picture',
          hint: 'Under what terms we may show it.',
          why: 'A picture that nobody has allowed us to show may not be shown.',
        },
        licences,
      ),
    })
    .superRefine(({ src, alt, author, licence }, context) => {
      const missing = authorProblem(licence, author);
      if (missing) context.addIssue({ code: 'custom', path: ['author'], message: missing });
      for (const code of localeCodes) {
        // A language that still grows may have none.
        const said = alt[code] as string | undefined;
        const message = said === undefined ? undefined : altProblem(said, src);
        if (message) context.addIssue({ code: 'custom', path: ['alt', code], message });
      }
    })
    .meta({ ...help });

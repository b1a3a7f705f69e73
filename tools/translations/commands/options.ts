import { localeCodes, sourceLocale } from '../../../src/i18n/locales.ts';
import { PlainError } from '../../run/plain-error.mjs';
import { partTypes } from '../parts.ts';
import type { PartType } from '../unit.ts';

/** What stands behind a command. */
export interface Options {
  json: boolean;
  language?: string | undefined;
  type?: string | undefined;
  only: string;
  also?: string | undefined;
  out?: string | undefined;
  'without-changed': boolean;
}

/** What a command does with the project; it gives what is printed. */
export type Command = (
  root: string,
  options: Options,
  names: readonly string[],
) => string | Promise<string>;

/** The kinds of content that are asked for. @throws for one that does not exist */
export const typesOf = ({ type }: Options): readonly PartType[] => {
  if (type === undefined) return partTypes;
  const wanted = type.split(',').map((name) => name.trim());
  const unknown = wanted.find((name) => !partTypes.some((known) => known === name));
  if (unknown !== undefined) {
    throw new PlainError(`There is no type "${unknown}"; there are ${partTypes.join(', ')}.`);
  }
  return partTypes.filter((known) => wanted.includes(known));
};

/** The languages that are translated into. */
export const targets: readonly string[] = localeCodes.filter((code) => code !== sourceLocale);

/** The language that is asked for; the site need not have it yet. @throws for what is none */
export const languageOf = ({ language = '' }: Options): string => {
  if (language === sourceLocale || !/^[a-z]{2,3}$/.test(language)) {
    throw new PlainError(
      `--language is "${language}"; write the code of the language to translate into, such as ${targets.join(', ')} or rom.`,
    );
  }
  return language;
};

import { po, type GetTextTranslation } from 'gettext-parser';
import { sourceLocale } from '../../src/i18n/locales.ts';
import { headNote, notesOf } from './notes.ts';
import { isListed, stateOf, type Part, type Unit } from './unit.ts';

/** Which units are written: those without a translation, those behind the source, or all. */
export type Only = 'missing' | 'behind' | 'all';

/** A unit as it comes back from a translator. */
export interface Translated {
  id: string;
  source: string;
  target: string;
  /** Whether the translator is not done with it. */
  needsWork: boolean;
}

/** A file that came back. */
export interface TranslatedFile {
  /** The code of the language; empty where the file does not say it. */
  code: string;
  units: Translated[];
}

const flagsOf = (unit: Unit) =>
  [
    ...(stateOf(unit) === 'behind' ? ['fuzzy'] : []),
    // Weblate knows it; other programs pass over it.
    ...(unit.max === undefined || isListed(unit.kind) ? [] : [`max-length:${unit.max}`]),
  ].join(', ');

const message = (part: Part, unit: Unit, also: string | undefined): GetTextTranslation => ({
  msgctxt: unit.id,
  msgid: unit.source,
  msgstr: [unit.target ?? ''],
  comments: {
    extracted: [...notesOf(part, unit), ...(also === undefined ? [] : [also])].join('\n'),
    reference: part.file,
    flag: flagsOf(unit),
  },
});

// A text is kept whole, so it is given whole: with what is missing comes what is around it.
const isWanted = (part: Part, unit: Unit, only: Only) => {
  if (only === 'all') return true;
  if (part.kind !== 'text') return stateOf(unit) === only;
  return only === 'missing' ? !part.isWritten : part.isBehind;
};

/** Parts as a PO file. `also` gives what another language says, for translators who read that one better. */
export const writePo = (
  code: string,
  parts: readonly Part[],
  only: Only,
  also: (id: string) => string | undefined = () => undefined,
): string => {
  const messages = parts.flatMap((part) =>
    part.units
      .filter((unit) => isWanted(part, unit, only))
      .map((unit) => [unit.id, { [unit.source]: message(part, unit, also(unit.id)) }] as const),
  );
  const head = { msgid: '', msgstr: [''], comments: { translator: headNote(code) } };
  return po
    .compile(
      {
        charset: 'utf-8',
        headers: {
          'Project-Id-Version': 'Oslonac',
          'MIME-Version': '1.0',
          'Content-Type': 'text/plain; charset=utf-8',
          'Content-Transfer-Encoding': '8bit',
          Language: code,
          'X-Source-Language': sourceLocale,
        },
        translations: { '': { '': head }, ...Object.fromEntries(messages) },
      },
      { foldLength: 0 },
    )
    .toString('utf8');
};

/** Reads a PO file. @throws where it is none */
export const readPo = (text: string | Buffer): TranslatedFile => {
  const { headers, translations } = po.parse(text);
  const units = Object.values(translations)
    .flatMap((inContext) => Object.values(inContext))
    .filter(({ msgid }) => msgid !== '')
    .map(({ msgctxt = '', msgid, msgstr, comments }) => ({
      id: msgctxt,
      source: msgid,
      target: msgstr[0] ?? '',
      needsWork: /\bfuzzy\b/.test(comments?.flag ?? ''),
    }));
  return { code: headers.Language ?? '', units };
};

import type { Locale } from '../../../src/i18n/locales.ts';
import type { Text } from '../texts/text.ts';
import { shouted } from './capitals.ts';
import type { Finding, Known, TextRule } from './rule.ts';

/** Acronyms that stand for themselves, each with its reason. */
const allowed: Record<string, string> = {
  SMS: 'nobody knows it by its long name',
  SOS: 'nobody knows it by its long name',
  SIM: 'stands on the card',
  PIN: 'stands on the screen',
  QR: 'stands under the code',
  PDF: 'the name of a kind of file',
  USB: 'stands on the device',
  GPS: 'stands on the screen',
  WI: 'as in Wi-Fi',
  DNK: 'known in this form only',
  ADN: 'known in this form only',
  DNA: 'known in this form only',
  HIV: 'known in this form only',
  EU: 'known in this form only',
  BE: 'known in this form only',
  UN: 'as in UN Women, a name',
  US: 'known in this form only',
  NVO: 'stands before names of organisations',
  OJQ: 'stands before names of organisations',
  NGO: 'stands before names of organisations',
  LGBTI: 'people use it of themselves',
  HTML: 'a technical name on the page about accessibility',
  WCAG: 'a technical name on the page about accessibility',
  AA: 'a level of WCAG',
  IP: 'as in IP address, a technical name',
  ACT: 'as in Balkans ACT Now, a name',
  MIT: 'the name of a licence',
  CC: 'the name of a licence',
  BY: 'the name of a licence',
};

/** Whole words of two to six capitals. */
export const acronymPattern = /(?<![\p{L}\p{N}-])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu;

/** Whether an acronym needs no explanation: one that stands for itself, or a Roman number. */
export const isAllowed = (word: string): boolean =>
  Object.hasOwn(allowed, word) || /^[IVX]+$/.test(word);

/** Acronyms that are a name of their own: ACDC in "NVO ACDC", but not what stands behind its words in brackets. */
export const ownNames = ({ organisations }: Pick<Known, 'organisations'>, locale: Locale) =>
  new Set(
    organisations.flatMap((name) => name[locale].replace(/\([^)]*\)/g, '').match(acronymPattern)),
  );

/** Whether an acronym stands beside its words: "Kancelarija … (KZPŽ)" or "KZPŽ (Kancelarija …)". */
export const isWrittenOut = (acronym: string, words: string): boolean =>
  new RegExp(`\\p{Ll}[”“"]?\\s+\\(${acronym}[ )]|${acronym}\\s+\\([^)]*\\p{Ll}{3}`, 'u').test(
    words,
  );

const find = ({ type, passages, locale }: Text, known: Known): Finding[] => {
  if (!['guides', 'pages', 'campaigns'].includes(type)) return [];
  const names = ownNames(known, locale);
  const read = passages.filter(({ kind }) => kind !== 'keyword' && kind !== 'caption');
  const seen = new Set<string>();
  return read.flatMap((passage) =>
    // What is in capitals as a whole is another rule's.
    (shouted(passage) ? [] : [...passage.words.matchAll(acronymPattern)]).flatMap(([acronym]) => {
      const isKnown = seen.has(acronym) || names.has(acronym) || isAllowed(acronym);
      seen.add(acronym);
      if (isKnown) return [];
      if (read.some(({ words }) => isWrittenOut(acronym, words))) return [];
      return [
        {
          at: passage,
          message: `“${acronym}” is not written out on this page; write it once as: the whole name (${acronym})`,
        },
      ];
    }),
  );
};

/** An acronym is written out once on each page. */
export const acronyms: TextRule = { name: 'acronyms', find };

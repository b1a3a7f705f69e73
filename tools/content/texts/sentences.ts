import { locales, type Locale } from '../../../src/i18n/locales.ts';

// Abbreviations after which a sentence goes on, also before a capital letter: "čl. 12", "dr. Berisha".
const serbian = [
  'npr',
  'tj',
  'tzv',
  'dr',
  'prof',
  'br',
  'čl',
  'st',
  'tač',
  'ul',
  'tel',
  'str',
  'sl',
  'sv',
  'gđa',
  'god',
];

const abbreviations: Partial<Record<Locale, string[]>> = {
  sr: serbian,
  bs: serbian,
  tr: ['vb', 'örn', 'dr', 'prof', 'no', 'tel', 'bkz', 'md', 'sn', 'av'],
  sq: ['p.sh', 'd.m.th', 'dr', 'prof', 'nr', 'rr', 'tel', 'zt', 'znj', 'shën', 'neni', 'fq'],
  en: [
    'e.g',
    'i.e',
    'mr',
    'mrs',
    'ms',
    'dr',
    'prof',
    'no',
    'art',
    'st',
    'vs',
    'cf',
    'approx',
    'tel',
  ],
};

const segmenters = new Map<Locale, Intl.Segmenter>();
const segmenterOf = (locale: Locale) => {
  const segmenter =
    segmenters.get(locale) ?? new Intl.Segmenter(locales[locale].tag, { granularity: 'sentence' });
  segmenters.set(locale, segmenter);
  return segmenter;
};

const endsInAbbreviation = (part: string, locale: Locale) => {
  const last = /(?<![\p{L}\p{N}])([\p{L}][\p{L}.]*)\.\s*$/u.exec(part)?.[1] ?? '';
  // A single capital is an initial: "A. Berisha".
  return /^\p{Lu}$/u.test(last) || (abbreviations[locale] ?? []).includes(last.toLowerCase());
};

/** Whether the segmenter parted what is one sentence. */
const goesOn = (part: string, next: string, locale: Locale) =>
  // A date, 21. 11. 2026., and what is counted: 7. kancelarija.
  (/(^|[^\p{L}\p{N}])\d{1,2}\.\s+$/u.test(part) && /^\d/.test(next)) ||
  // “Kuda?” pitala je.
  (/[”“"»)]\s*$/.test(part) && /^\p{Ll}/u.test(next)) ||
  endsInAbbreviation(part, locale);

const made = new Map<string, string[]>();

/** The sentences of a passage. */
export const sentencesOf = (passage: string, locale: Locale): string[] => {
  // Several rules ask for the same ones, and the segmenter is slow.
  const key = `${locale} ${passage}`;
  const sentences = made.get(key) ?? splitInto(passage, locale);
  made.set(key, sentences);
  return sentences;
};

const splitInto = (passage: string, locale: Locale): string[] => {
  const text = passage.replace(/\s+/g, ' ').trim();
  const sentences: string[] = [];
  for (const { segment } of segmenterOf(locale).segment(text)) {
    const before = sentences.at(-1);
    if (before !== undefined && goesOn(before, segment, locale)) {
      sentences[sentences.length - 1] = before + segment;
    } else sentences.push(segment);
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => wordCount(sentence) > 0);
};

/** How many words a reader reads: whatever stands between blanks and holds a letter or a digit. */
export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

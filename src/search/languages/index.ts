import { en } from './en.ts';
import type { Language } from './language.ts';
import { sq } from './sq.ts';
import { sr } from './sr.ts';
import { tr } from './tr.ts';

// Of a language that the search knows nothing of, words are compared whole; typing errors are understood anyway.
const plain: Language = { endings: '', leaves: 3, empty: '', irregular: '' };

// Serbian's endings are Bosnian's too.
const known: Record<string, Language> = { sr, sq, en, bs: sr, tr };

/** What the search knows of one of the site's languages. */
export const languageOf = (code: string): Language => known[code] ?? plain;

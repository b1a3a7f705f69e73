import { en } from './en.ts';
import type { Language } from './language.ts';
import { sq } from './sq.ts';
import { sr } from './sr.ts';

/** What the search knows of the site's languages, by their code. */
export const languages: Record<string, Language> = { sr, sq, en };

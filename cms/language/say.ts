import { deskLanguage } from './choice.ts';
import { speechOf } from './speech.ts';
import { translator } from './translator.ts';

/**
 * A sentence of the desk in the language that the editor chose. The English sentence, with its values in
 * place, is the key; what has no translation stays English.
 */
// Awaited, so that everything may speak as soon as it is loaded.
export const say = translator(await speechOf(deskLanguage()));

/** `npm run desk:words`: lists as JSON which sentences of the desk have no translation yet, and which translations nothing says. */
import { join } from 'node:path';
import { speechOf } from '../cms/language/speech.ts';
import { differenceOf, wantedWords } from './desk-words/missing.ts';

const wanted = wantedWords(join(import.meta.dirname, '..'));
const [sr, sq] = await Promise.all([speechOf('sr'), speechOf('sq')]);

console.log(
  JSON.stringify(
    { sr: differenceOf(sr.words, wanted), sq: differenceOf(sq.words, wanted) },
    undefined,
    2,
  ),
);

import type { BackendClass } from './backend.ts';
import { withErrors } from './with-errors.ts';
import { withLanguages } from './with-languages.ts';
import { withOpened } from './with-opened.ts';
import { withPictures } from './with-pictures.ts';

/**
 * Makes one of Decap's backends the desk's: it keeps what was opened, cleans pictures, shows languages in
 * lists, and says in sentences what went wrong.
 * @param host what editors call the place where texts are kept
 */
export const withDesk = (Base: BackendClass, host: string): BackendClass =>
  withErrors(withLanguages(withOpened(withPictures(Base))), host);

import { toLatin } from './latin.ts';

/**
 * A text as it is compared: in small Latin letters, without marks and apostrophes, as people type on a
 * keyboard of another language. “Đ” is typed as D and as Dj, and “ı” has no mark that could be left out.
 */
export const fold = (text: string): string =>
  toLatin(text.toLowerCase())
    .replaceAll(/đ|dj/g, 'd')
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replaceAll(/[\p{M}'’‘]/gu, '');

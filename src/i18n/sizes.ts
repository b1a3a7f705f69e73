import { formatsOf, type EditionCode } from './locales.ts';

/** How large a file is, in the language's own form: “1,2 MB”. */
export const formatSize = (locale: EditionCode, bytes: number): string => {
  const isLarge = bytes >= 999_500;
  return new Intl.NumberFormat(formatsOf(locale), {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(Math.max(bytes / (isLarge ? 1_000_000 : 1000), isLarge ? 0 : 1));
};

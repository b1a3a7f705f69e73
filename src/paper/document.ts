import PDFDocument from 'pdfkit';
import { tagOf, type EditionCode } from '../i18n/locales.ts';
import type { Fonts } from './fonts.ts';

/** What a file on paper says about itself. */
interface Sheet {
  size: 'A4' | 'A3';
  locale: EditionCode;
  /** What viewers show as its name: nothing that tells what it is for. */
  title: string;
  /** The day of the check, so that the same content makes the same file. */
  checkedOn: string;
}

/** A new tagged PDF of one page without margins, in a language. It names no program. */
export const newDocument = (
  { size, locale, title, checkedOn }: Sheet,
  { regular, bold }: Fonts,
): PDFKit.PDFDocument =>
  new PDFDocument({
    size,
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: tagOf(locale),
    displayTitle: true,
    info: { Title: title, CreationDate: new Date(checkedOn), Producer: '', Creator: '' },
  })
    .registerFont('regular', regular)
    .registerFont('bold', bold);

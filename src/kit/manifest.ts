import { tagOf } from '../i18n/locales.ts';
import type { Kit } from '../views/kit.ts';
import type { KitFile } from './kit-file.ts';
import { licenceTerms } from './licence.ts';

/** A file of the kit with its bytes. */
export interface MadeFile {
  file: Omit<KitFile, 'make'>;
  bytes: Uint8Array;
}

/** What the manifest says of a file. */
export interface ManifestEntry {
  file: string;
  title: string;
  type: string;
  /** BCP 47 tag of the language of its words. */
  language: string;
  /** In bytes. */
  size: number;
  /** In pixels; pictures only. */
  width?: number;
  height?: number;
  /** What one sees on it. */
  alternativeText?: string;
  licence: string;
}

/**
 * The list of a kit's files for programs, such as those that fill a site or a calendar of posts. It is JSON and no
 * table, because descriptions have commas, quotation marks and lines of their own, which tables are opened wrongly for.
 */
export const manifest = (kit: Kit, made: MadeFile[]): string => {
  const { name: licence, url, attribution } = licenceTerms(kit);
  const files = made.map(({ file: { name, title, type, alt, size }, bytes }): ManifestEntry => ({
    file: name,
    title,
    type,
    language: tagOf(kit.locale),
    size: bytes.length,
    ...size,
    ...(alt && { alternativeText: alt }),
    licence,
  }));
  const { checkedOn, checkAgainOn } = kit.card;
  const whole = {
    campaign: kit.campaign.title,
    page: kit.pageAddress,
    language: tagOf(kit.locale),
    numbers: kit.card.numbers.map(({ shown, name }) => ({ number: shown, name, country: 'XK' })),
    numbersCheckedOn: checkedOn,
    checkNumbersAgainAfter: checkAgainOn,
    licence: { name: licence, url, ...(attribution && { attribution }) },
    files,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
};

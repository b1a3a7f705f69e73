import type { Element } from './element.ts';
import type { Measures } from './text.ts';
import type { PictureWords } from './words.ts';

/** All that a layout is made from. */
export interface Contents {
  words: PictureWords;
  /** What white words stand on. */
  colour: string;
  /** Where the QR code leads. */
  codeAddress: string;
  measures: Measures;
}

/** A size of pictures, with its one layout. */
export interface Format {
  name: 'wide' | 'square' | 'tall';
  width: number;
  height: number;
  hasCode: boolean;
  layout: (contents: Contents) => Element;
}

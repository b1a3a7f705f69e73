import type { Doc } from './block.ts';
import type { PosterWords } from './words.ts';

/** Signs of a poster's words that its font does not have, and would show as empty boxes. */
export const missingLetters = (doc: Doc, words: PosterWords): string[] => {
  // pdfkit asks nobody before it draws the box; its types do not name the font, which it has from fontkit.
  const { _font: used } = doc.font('regular') as unknown as {
    _font: { font: { hasGlyphForCodePoint: (point: number) => boolean } };
  };
  return [...new Set(JSON.stringify(words))].filter(
    (letter) => !used.font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
  );
};

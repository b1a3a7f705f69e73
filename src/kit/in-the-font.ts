const emoji = /\s*[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{RI}\u{fe0f}\u{200d}]+/gu;

/**
 * Words as the font of pictures and posters can set them: it has no emoji, without which the words say the
 * same, and no narrow spaces, which stand in dates.
 */
export const inTheFont = (words: string): string =>
  words
    .replaceAll(emoji, '')
    .replaceAll(/[\u{2009}\u{202f}]/gu, ' ')
    .trim();

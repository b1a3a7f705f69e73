const channels = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);

// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/**
 * How well one colour is read on another, from 1 to 21, as WCAG 2.2 counts it.
 * @param one such as `#8f3a00`
 */
export const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** Tells whether somebody wrote a colour, such as `#8f3a00`. */
export const isColour = (text: string): boolean => /^#[\da-f]{6}$/i.test(text);

/** The least contrast of words with what they stand on: WCAG's level AAA. */
export const leastContrast = 7;

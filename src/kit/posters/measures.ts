/** Measures of a poster in points of an A4 page; larger sheets are the same, enlarged. */
export const page = { width: 595.28, height: 841.89 };

/** Left white, and never cut: 12.7 mm on A4, more than office printers need. */
export const margin = 36;

/** Within the field of colour at the top. */
export const padding = 28;

/** Where words and lines begin and end. */
export const column = { left: margin, width: page.width - 2 * margin };

/** Between the parts of a poster. */
export const between = 26;

/** How wide the code is, without its quiet zone, and the words below it. */
export const codeSide = 124;

/** Greys: the line above the last words, and those words. */
export const grey = { line: '#999999', quiet: '#333333' };

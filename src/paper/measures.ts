const points = (millimetres: number) => (millimetres * 72) / 25.4;

const panel = { width: points(85.6), height: points(54) };
const padding = points(4.5);

/** Measures of the sheet in points: an A4 page with two rows of two panels of a bank card's size. */
export const sheet = {
  panel,
  padding,
  textWidth: panel.width - 2 * padding,
  left: points(210 / 2) - panel.width,
  top: points(20),
  /** Distance of the empty lines on the outside. */
  line: points(7),
  /** How far the mark of a fold stands out over the edge. */
  mark: points(4),
};

/** Greys: what is cut and folded along, and what is read only once. */
export const grey = { line: '#b3b3b3', quiet: '#444444' };

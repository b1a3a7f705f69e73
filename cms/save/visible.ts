// What is pasted along and seen by nobody: marks of direction, signs without width, soft hyphens, controls.
const invisible =
  /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffc]|[^\P{Cc}\t\n]/gu;

/** Leaves out of a text what nobody sees, and ends its lines as all content does. */
export const visible = (text: string): string =>
  text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(invisible, '');

import type { Problem } from '../../src/model/explain.ts';
import type { ContentFile } from './read.ts';

// A number stands once, in its service's file: written into a text it would stay when it changes,
// and would lose its state. Short numbers (112, 192) may stand in a text.
const longNumber = /tel:(?!1\d{2,5}\b)[^)\s]*|(?<![\w/.-])(?:\+\d|0\d)[\d \u00a0/-]{5,}\d/g;

/** What is wrong in a text itself, below its front matter. */
export const bodyProblems = ({ file, body }: ContentFile): Problem[] =>
  [...body.matchAll(longNumber)].map(([number]) => ({
    file,
    field: '',
    message: `holds the number "${number.trim()}"; remove it and name its service under "contacts", so that it stays right and keeps its state`,
  }));

import { Refusal } from './refusal.ts';

const entry = /^content\/[a-z-]+\/[^/]+\.(mdx|yml)$/;
// No SVG: it can hold scripts.
const picture = /^content\/media\/[^/]+\.(png|jpe?g|webp|avif|gif)$/i;

/**
 * Looks at what a commit would change: entries and pictures only.
 * @throws {Refusal}
 */
export const guardFiles = (files: readonly string[]): void => {
  const foreign = files.find((file) => !entry.test(file) && !picture.test(file));
  if (foreign !== undefined) {
    throw new Refusal(
      422,
      `The desk keeps texts, facts and pictures (png, jpg, webp, avif, gif); ${foreign} is none of them.`,
    );
  }
};

import { model } from '../../../src/model/index.ts';
import type { Changes } from '../git/commit.ts';
import { Refusal } from '../refusal.ts';

const entry = /^content\/(?<type>[a-z-]+)\/[a-z0-9][a-z0-9.-]*\.(mdx|yml)$/;
// No SVG: it can hold scripts.
const picture = /^content\/media\/[^/]+\.(png|jpe?g|webp|avif|gif)$/i;

const megabyte = 1024 * 1024;
/** How large a file may be, in MB. */
export const most = { text: 1, picture: 25 };

const inMegabytes = (bytes: number) => (bytes / megabyte).toFixed(1);

const isEntry = (file: string) => Object.hasOwn(model, entry.exec(file)?.groups?.type ?? '');

/**
 * Looks at what a commit would change: entries and pictures only, none too large.
 * @throws {Refusal}
 */
export const guardFiles = (changes: Changes): void => {
  for (const [file, content] of changes) {
    if (!isEntry(file) && !picture.test(file)) {
      throw new Refusal(
        422,
        `The desk keeps texts, facts and pictures (png, jpg, webp, avif, gif); ${file} is none of them.`,
      );
    }
    if (isEntry(file) && content?.includes(0)) {
      throw new Refusal(422, `${file} holds signs that are no text.`);
    }
    const limit = isEntry(file) ? most.text : most.picture;
    if (content && content.length > limit * megabyte) {
      throw new Refusal(
        413,
        `${file} has ${inMegabytes(content.length)} MB; at most ${limit} MB are allowed. Make it smaller.`,
      );
    }
  }
};

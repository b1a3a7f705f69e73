import { mdxParts } from '../../src/model/mdx-source.ts';

// A line of stars alone is no list, but a rule across the page.
const parts = new RegExp(`${mdxParts.fence}|^(?<indent>[ \\t]*)\\*(?=[ \\t])(?![*\\s]*$)`, 'gm');

/**
 * Writes lists with `-`, as all content does. Decap turns each into `*`, so that changing one word
 * would change every list of a text, and nobody could see in a commit what was changed.
 */
export const withDashes = (body: string): string =>
  body.replace(parts, (found: string, ...rest: unknown[]) => {
    const { indent } = rest.at(-1) as { indent?: string };
    return indent === undefined ? found : `${indent}-`;
  });

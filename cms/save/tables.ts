import { mdxParts } from '../../src/model/mdx-source.ts';

const parts = new RegExp(`${mdxParts.fence}|^(?<row>\\|.*\\|)[ \\t]*$`, 'gm');

/**
 * Writes tables without the blanks that Decap puts in to make columns of one width: a longer word in one
 * cell would change every row.
 */
export const withPlainTables = (body: string): string =>
  body.replace(parts, (found: string, ...rest: unknown[]) => {
    const { row } = rest.at(-1) as { row?: string };
    if (row === undefined) return found;
    const isRule = /^[|:\-\s]+$/.test(row);
    return (isRule ? row.replace(/-+/g, '---') : row).replace(/[ \t]{2,}(?=\|)/g, ' ');
  });

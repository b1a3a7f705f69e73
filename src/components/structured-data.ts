import type { BreadcrumbList, Thing, WithContext } from 'schema-dts';
import type { Link } from '../views/frame.ts';

/** The trail of a page in the words of schema.org, this page last. */
export const breadcrumbs = (
  trail: Link[],
  title: string,
  site: URL | undefined,
): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [
    ...trail.map(({ href, label }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: label,
      item: new URL(href, site).href,
    })),
    { '@type': 'ListItem' as const, position: trail.length + 1, name: title },
  ],
});

/**
 * Things as a data block. `<` is written so that no text can end the block; browsers do not run a block
 * of this type, so the page's policy needs no hash for it.
 */
export const dataBlock = (things: Exclude<Thing, string>[]): string => {
  const [only] = things;
  const graph = { '@context': 'https://schema.org', '@graph': things } as const;
  const block =
    things.length === 1 && only
      ? ({ '@context': 'https://schema.org', ...(only as object) } as WithContext<Thing>)
      : graph;
  return JSON.stringify(block).replaceAll('<', '\\u003c');
};

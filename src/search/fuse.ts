// Reciprocal rank fusion: where a page stands in two rankings whose scores cannot be compared
// (Cormack, Clarke and Büttcher 2009). The word list counts more; tried on the queries of `tests/search`.
const smoothing = 2;
const ofTexts = 0.5;

/** One order of the pages of two rankings, each page once, with what both know of it; the list's word counts. */
export const fuse = <Listed extends { href: string }, Found extends { href: string }>(
  listed: Listed[],
  found: Found[],
): (Listed | Found | (Found & Listed))[] => {
  const pages = new Map<string, { page: Listed | Found | (Found & Listed); score: number }>();
  found.forEach((page, rank) => {
    pages.set(page.href, { page, score: ofTexts / (smoothing + rank) });
  });
  listed.forEach((page, rank) => {
    const text = pages.get(page.href);
    pages.set(page.href, {
      page: text ? { ...text.page, ...page } : page,
      score: (text?.score ?? 0) + 1 / (smoothing + rank),
    });
  });
  return [...pages.values()].sort((one, other) => other.score - one.score).map(({ page }) => page);
};

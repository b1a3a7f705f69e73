const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of a page. */
export interface Score {
  /** The kind of the page. */
  name: string;
  /** Points from 0 to 100, by category. */
  points: Record<string, number>;
  /** Titles of the audits that took points away. */
  lost: string[];
}

interface Report {
  categories: Record<
    string,
    { score: number | null; auditRefs: { id: string; weight: number }[] } | undefined
  >;
  audits: Record<string, { title: string; score: number | null } | undefined>;
}

/**
 * Reads a report of Lighthouse.
 * @throws when a category was not scored
 */
export const readReport = (json: string): Omit<Score, 'name'> => {
  const report = JSON.parse(json) as Report;
  const points: Record<string, number> = {};
  const lost = new Set<string>();
  for (const category of categories) {
    const found = report.categories[category];
    if (typeof found?.score !== 'number') {
      throw new Error(`Lighthouse gave no points for ${category}.`);
    }
    points[category] = Math.round(found.score * 100);
    for (const { id, weight } of found.auditRefs) {
      const audit = report.audits[id];
      if (weight > 0 && typeof audit?.score === 'number' && audit.score < 0.9) {
        lost.add(audit.title);
      }
    }
  }
  return { points, lost: [...lost] };
};

/** The points of pages as a Markdown page, with what took points away. */
export const table = (scores: readonly Score[], version: string): string => {
  const heads = ['Page', ...categories, 'What took points away'];
  const rows = [
    heads,
    heads.map(() => '---'),
    ...scores.map(({ name, points, lost }) => [
      name,
      ...categories.map((category) => `${points[category] ?? '–'}`),
      lost.join('; ') || '–',
    ]),
  ];
  return `# Lighthouse

\`npm run bench:lighthouse -- --write\` had Lighthouse ${version} look at these pages on ${new Date().toISOString().slice(0, 10)},
as on a phone with its own throttle, once each.

${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}
`;
};

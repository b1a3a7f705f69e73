/**
 * What to say of an error that stopped Astro: its words, its hint and the place. The stack of an
 * error in a page has been printed by Astro already.
 */
export const explainError = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const { hint, loc } = error as { hint?: string; loc?: { file?: string; line?: number } };
  const words = error.message.split('\n').filter((line) => !/^\s+at /.test(line));
  return [
    `The site could not be built: ${words.join('\n').trim()}`,
    ...(hint ? [hint] : []),
    ...(loc?.file ? [`in ${loc.file}${loc.line ? `:${loc.line}` : ''}`] : []),
  ].join('\n');
};

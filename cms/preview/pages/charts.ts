/** What stands in for src/charts in a preview: nothing is drawn. */
export const bars = (): Promise<string> => Promise.resolve('');

/** See {@link bars}. */
export const states = bars;

/** Some pages that one test looks at. */
export interface Part {
  /** The first of them, and how many there are. */
  name: string;
  paths: string[];
}

/**
 * Pages in parts of a dozen. To begin and end a test takes about as long as to look at a page, so there is
 * no test for each; what is wrong is said of each page all the same, with soft expectations.
 */
export const inParts = (paths: readonly string[], size = 12): Part[] =>
  paths.flatMap((first, index) =>
    index % size > 0
      ? []
      : [{ name: `${first} and after it`, paths: paths.slice(index, index + size) }],
  );

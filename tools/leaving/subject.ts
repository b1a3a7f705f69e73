/** A site whose way of leaving is measured. */
export interface Subject {
  name: string;
  /** Scheme, host and port. */
  origin: string;
  /** The addresses of two pages, the first of which links to the second. */
  pages: readonly [first: string, second: string];
  /** Where the leave control is. */
  control: string;
  /** The paths that this site was asked for so far. */
  asked: string[];
  close: () => Promise<void>;
}

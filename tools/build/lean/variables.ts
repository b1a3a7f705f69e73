const named = /(?<![\w-])--[a-z][\w-]*/g;
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Renames the variables of a stylesheet, the same ones in each of a site. */
export type Rename = (styles: string) => string;

/**
 * Makes a {@link Rename}: one letter for each variable of some stylesheets. Their names stand there a hundred times.
 * @throws when there are more than letters
 */
export const shortNames = (sheets: Iterable<string>): Rename => {
  const names = [...new Set([...sheets].flatMap((styles) => styles.match(named) ?? []))].sort();
  if (names.length > letters.length) {
    throw new Error(`There are ${names.length} variables of style; one letter each is not enough.`);
  }
  const short = new Map(names.map((name, at) => [name, `--${letters.charAt(at)}`]));
  return (styles) => styles.replaceAll(named, (name) => short.get(name) ?? name);
};

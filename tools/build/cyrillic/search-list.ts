import type { Script } from './script.ts';

// What is compared, and not read: the words that people type, tags, codes.
const kept = new Set(['language', 'tag', 'numbers']);

const valueIn = (script: Script, value: unknown, name = ''): unknown => {
  if (kept.has(name)) return value;
  // A row of a page or a place: address, title, words that are compared.
  if (name === 'pages' || name === 'places') {
    return (value as [string, string, string][]).map(([path, title, words]) => [
      path,
      script.written(title),
      words,
    ]);
  }
  if (Array.isArray(value)) return value.map((each) => valueIn(script, each));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, below]) => [key, valueIn(script, below, key)]),
    );
  }
  if (typeof value !== 'string') return value;
  return name === 'href' ? script.address(value) : script.written(value);
};

/** A file that the search box loads, as readers of another script need it: titles and sentences in its letters. */
export const searchList = (script: Script, at: string, json: string): string => {
  const list = valueIn(script, JSON.parse(json)) as object;
  return JSON.stringify(Array.isArray(list) ? list : { ...list, at });
};

import type { Script } from './script.ts';

// What schema.org expects a word or a number of its own for.
const kept =
  /^@|^(?:url|item|telephone|email|sameAs|addressCountry|inLanguage|dayOfWeek|opens|closes|date\w*)$/;

const valueIn = (script: Script, value: unknown, name = ''): unknown => {
  if (Array.isArray(value)) return value.map((each) => valueIn(script, each, name));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, below]) => [key, valueIn(script, below, key)]),
    );
  }
  if (typeof value !== 'string') return value;
  if (name === 'inLanguage' && value === script.latin) return script.tag;
  return kept.test(name) ? script.address(value) : script.written(value);
};

/** What search engines are told of a page as JSON-LD, with words and addresses of another script. */
export const structuredData = (script: Script, json: string): string =>
  JSON.stringify(valueIn(script, JSON.parse(json))).replaceAll('<', '\\u003c');

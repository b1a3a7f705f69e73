import yaml from 'decap-cms-core/dist/esm/formats/yaml.js';
import { keepSource } from './keep-source.ts';

// A field with the lines that belong to it, those of a comment above it as well.
const field = /^(?:#[^\n]*\n|\n)*([^\s#-][^\n]*?):(?:[ \t][^\n]*)?\n(?:(?:[ \t-][^\n]*)?\n)*/gm;

const fieldsIn = (text: string) =>
  new Map([...`${text.trimEnd()}\n`.matchAll(field)].map(([lines, name = '']) => [name, lines]));

/** The fields to be written, in the order of the source; a new one behind the one that the form has before it. */
const namesOf = (source: Map<string, string>, written: Map<string, string>) => {
  const names = [...source.keys()].filter((name) => written.has(name));
  let before = '';
  for (const name of written.keys()) {
    if (!names.includes(name)) names.splice(names.indexOf(before) + 1, 0, name);
    before = name;
  }
  return names;
};

/**
 * Keeps every field that nobody changed as it was written, with its comments, quotes and place.
 * @param source the fields as they were opened; empty for a new file
 * @param written the fields as Decap writes them now
 */
export const keepYaml = (source: string, written: string): string => {
  if (!source.trim()) return written;
  const order = Object.keys(yaml.fromFile(source));
  const normal = (text: string) => {
    try {
      return yaml.toFile(yaml.fromFile(text), order);
    } catch {
      // What was put together wrongly is the same as nothing.
      return '';
    }
  };
  const mine = fieldsIn(source);
  const before = fieldsIn(normal(source));
  const now = fieldsIn(written);
  const kept = namesOf(mine, now).map((name) => {
    const [was = '', is = ''] = [mine.get(name), now.get(name)];
    return before.get(name) === is ? was : keepSource(was, is, normal);
  });
  const text = kept.map((lines) => `${lines.trimEnd()}\n`).join('');
  return normal(text) === normal(written) ? text : written;
};

/**
 * Notes in translations that they say what the source text says now:
 * `node tools/content/follow.ts content/guides/divorce.sq.mdx …`, or without a file in all of them.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { localeCodes, sourceLocale } from '../../src/i18n/locales.ts';
import { markOf } from '../../src/model/follows.ts';
import { model, type TypeName } from '../../src/model/index.ts';
import { readContent } from './read.ts';

const sourceOf = (file: string) => file.replace(/\.[a-z]+\.mdx$/, `.${sourceLocale}.mdx`);

const markFor = (file: string): string => {
  const name = basename(dirname(file));
  const type = model[name as TypeName];
  if (type.layout !== 'prose') throw new Error(`${file} is no text with translations.`);
  const { data, body } = readContent('.', name, basename(sourceOf(file)));
  return markOf(type, { data: data as Record<string, unknown>, body });
};

const noted = (text: string, mark: string): string =>
  /^follows:/m.test(text.split(/^---$/m)[1] ?? '')
    ? text.replace(/^follows:.*$/m, `follows: ${mark}`)
    : text.replace(/^reviewed:.*$/m, `$&\nfollows: ${mark}`);

const languages = localeCodes.filter((code) => code !== sourceLocale).join(',');
const given = process.argv.slice(2);
const translations = globSync(`content/*/*.{${languages}}.mdx`);
// A source follows nothing.
const files = given.length > 0 ? given.filter((file) => sourceOf(file) !== file) : translations;
let changed = 0;
for (const file of files) {
  const before = readFileSync(file, 'utf8');
  const after = noted(before, markFor(file));
  if (after === before) continue;
  writeFileSync(file, after);
  changed += 1;
}
console.log(`${files.length} translations follow the source of now; ${changed} were changed.`);

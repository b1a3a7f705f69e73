import { partsFor } from '../parts.ts';
import { reportTable, standingsOf } from '../report.ts';
import { languageOf, targets, typesOf, type Command } from './options.ts';

/** What is missing and what is behind its source, for people or as JSON. */
export const report: Command = (root, options) => {
  const types = typesOf(options);
  const codes = options.language === undefined ? targets : [languageOf(options)];
  const standings = codes.flatMap((code) => standingsOf(code, partsFor(root, code, types)));
  return options.json ? JSON.stringify(standings, undefined, 2) : reportTable(standings);
};

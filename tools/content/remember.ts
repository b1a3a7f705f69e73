import type { Problem } from '../../src/model/explain.ts';
import type { Known } from './rules/rule.ts';
import type { Text } from './texts/text.ts';

type Check = (text: Text, known: Known) => Problem[];
type Part = keyof Known;

interface Remembered {
  /** The text of which this was found. */
  of: string;
  /** For each check what it found, and of which versions of the parts that it reads. */
  found: { at: string; problems: Problem[] }[];
}

// Counts for each part of what is known how often it has become another.
const versionsOf = () => {
  const last = new Map<Part, { json: string; version: number }>();
  return (known: Known): Map<Part, number> =>
    new Map(
      (Object.keys(known) as Part[]).map((part) => {
        const json = JSON.stringify(known[part]);
        const before = last.get(part);
        const version = before?.json === json ? before.version : (before?.version ?? 0) + 1;
        last.set(part, { json, version });
        return [part, version];
      }),
    );
};

/**
 * Holds each text against each check again only when something changed that its answer depends on: the
 * text, or a part of what is known that the check has read. The desk checks all content for each entry
 * that is published, and another number changes nothing for a rule about names of towns.
 */
export const remembering = (
  checks: readonly Check[],
): ((texts: readonly Text[], known: Known) => Problem[]) => {
  const remembered = new Map<string, Remembered>();
  const versions = versionsOf();
  let current: Known;
  let version = new Map<Part, number>();

  const readers = checks.map((check) => {
    const parts = new Set<Part>();
    const at = () => [...parts].map((part) => `${part} ${version.get(part)}`).join();
    const view = () =>
      new Proxy({} as Known, {
        get: (_, part: Part) => {
          parts.add(part);
          return current[part];
        },
      });
    // What a rule works out of it is kept for as long as it is the same.
    let kept = { at: '', view: view() };
    const known = () => {
      if (kept.at !== at()) kept = { at: at(), view: view() };
      return kept.view;
    };
    const find = (text: Text) => {
      const problems = check(text, known());
      kept.at = at();
      return problems;
    };
    return { at, find };
  });

  return (texts, known) => {
    current = known;
    version = versions(known);
    return texts.flatMap((text) => {
      const name = `${text.file} ${text.locale}`;
      const of = `${text.source}\n${JSON.stringify(text.facts)}`;
      const before = remembered.get(name);
      const entry = before?.of === of ? before : { of, found: [] };
      remembered.set(name, entry);
      return readers.flatMap(({ at, find }, index) => {
        const known = entry.found[index];
        if (known?.at === at()) return known.problems;
        const problems = find(text);
        entry.found[index] = { at: at(), problems };
        return problems;
      });
    });
  };
};

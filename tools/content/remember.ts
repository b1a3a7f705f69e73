import type { Problem } from '../../src/model/explain.ts';
import type { Known } from './rules/rule.ts';
import type { Text } from './texts/text.ts';

/**
 * Checks each text again only when something changed that its problems depend on: the desk checks all
 * content twice for each entry that is published.
 */
export const remembering = (
  check: (text: Text, known: Known) => Problem[],
): ((texts: readonly Text[], known: Known) => Problem[]) => {
  const remembered = new Map<string, { of: string; problems: Problem[] }>();
  let lastKnown = '';
  return (texts, known) => {
    const allKnown = JSON.stringify(known);
    if (allKnown !== lastKnown) remembered.clear();
    lastKnown = allKnown;
    return texts.flatMap((text) => {
      const name = `${text.file} ${text.locale}`;
      const of = `${text.source}\n${JSON.stringify(text.facts)}`;
      const before = remembered.get(name);
      if (before?.of === of) return before.problems;
      const problems = check(text, known);
      remembered.set(name, { of, problems });
      return problems;
    });
  };
};

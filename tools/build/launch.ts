import { today } from '../../src/model/clock.ts';
import { allTexts } from '../content/all-texts.ts';
import { openItems } from '../launch/open-items.ts';
import { launchTable } from '../launch/table.ts';

/** What staff must still confirm, as a table; nothing where all is confirmed. */
export const tellLaunch = (root: string): string | undefined => {
  const items = openItems(allTexts(root), today());
  return items.length === 0 ? undefined : launchTable(items);
};

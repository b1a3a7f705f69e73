import type { Fonts } from '../paper/fonts.ts';
import type { Kit } from '../views/kit.ts';
import { archive } from './archive.ts';
import { calendar } from './calendar.ts';
import type { KitFile } from './kit-file.ts';
import { inTurn, once } from './making.ts';
import { sharePictures } from './pictures/index.ts';
import { posters } from './posters/index.ts';
import { texts } from './texts.ts';

const joined = (kit: Kit, fonts: Fonts): KitFile[] => {
  const pictures = sharePictures(kit, fonts);
  const files = [
    ...posters(kit, fonts),
    ...pictures,
    ...texts(kit, pictures),
    ...calendar(kit),
  ].map((file) => once(inTurn(file)));
  // It waits for all others, and so takes no turn itself.
  return [...archive(kit, files).map(once), ...files];
};

// Several pages ask for the same files: each is made once, and anew where the kit has changed meanwhile.
const kept = new Map<string, { from: string; files: KitFile[] }>();

/** All files of a campaign's kit in a language, the archive first; each is made once, however often it is asked for. */
export const kitFiles = (kit: Kit, fonts: Fonts): KitFile[] => {
  const key = `${kit.locale}/${kit.campaign.slug}`;
  const from = JSON.stringify(kit);
  const found = kept.get(key);
  if (found?.from === from) return found.files;
  const files = joined(kit, fonts);
  kept.set(key, { from, files });
  return files;
};

import type { Fonts } from '../paper/fonts.ts';
import type { Kit } from '../views/kit.ts';
import { archive } from './archive.ts';
import { calendar } from './calendar.ts';
import type { KitFile } from './kit-file.ts';
import { inTurn, once } from './making.ts';
import { sharePictures } from './pictures/index.ts';
import { posters } from './posters/index.ts';
import { posterPreview } from './preview.ts';
import { texts } from './texts.ts';

const joined = (kit: Kit, fonts: Fonts): KitFile[] => {
  const made = (files: KitFile[]) => files.map((file) => once(inTurn(file)));
  const ofPaper = made(posters(kit, fonts));
  const pictures = made(sharePictures(kit, fonts));
  const files = [...ofPaper, ...pictures, ...made(texts(kit, pictures)), ...made(calendar(kit))];
  // These wait for others, and so take no turn themselves.
  return [...archive(kit, files), ...files, ...posterPreview(kit, ofPaper)].map(once);
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

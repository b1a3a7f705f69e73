import { translator } from '../../i18n/index.ts';
import type { Fonts } from '../../paper/fonts.ts';
import type { CampaignPage } from '../../views/campaigns.ts';
import type { Kit } from '../../views/kit.ts';
import { cached } from '../cache.ts';
import type { KitFile } from '../kit-file.ts';
import { alternativeText } from './alt.ts';
import type { Format } from './format.ts';
import { formats, picturePng } from './picture.ts';
import { pictureWords } from './words.ts';

type Day = CampaignPage['days'][number];

const picture = (kit: Kit, fonts: Fonts, day: Day | undefined, format: Format): KitFile => {
  const { locale, campaign, codeAddress } = kit;
  const { name, width, height, hasCode } = format;
  const words = pictureWords(kit, day);
  const given = { words, colour: campaign.colour, codeAddress };
  const of = day ? `day-${String(day.number).padStart(2, '0')}` : 'campaign';
  return {
    name: `${of}-${name}.png`,
    type: 'image/png',
    kind: 'picture',
    title: translator(locale)(`kit.picture.${name}`),
    ...(day && { day: day.number }),
    alt: alternativeText(locale, words, hasCode),
    size: { width, height },
    make: () => cached(['picture', name, given], () => picturePng(format, given, fonts)),
  };
};

// How many pictures are begun before they are asked for: sharp has its own threads.
const ahead = 4;

const madeAhead = (files: KitFile[]): KitFile[] => {
  const begun = new Map<KitFile, Promise<Uint8Array>>();
  const begin = (file: KitFile) => {
    const making = begun.get(file) ?? file.make();
    begun.set(file, making);
    // Whoever asks for it hears of it.
    making.catch(() => undefined);
    return making;
  };
  return files.map((file, index) => ({
    ...file,
    make: () => {
      for (const next of files.slice(index + 1, index + 1 + ahead)) void begin(next);
      return begin(file);
    },
  }));
};

/** The pictures to share of a campaign: of each day, or of the whole campaign where it has no days. */
export const sharePictures = (kit: Kit, fonts: Fonts): KitFile[] => {
  const { days } = kit.campaign;
  return madeAhead(
    (days.length > 0 ? days : [undefined]).flatMap((day) =>
      formats.map((format) => picture(kit, fonts, day, format)),
    ),
  );
};

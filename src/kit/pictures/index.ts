import { translator } from '../../i18n/index.ts';
import type { Fonts } from '../../paper/fonts.ts';
import type { Kit } from '../../views/kit.ts';
import { cached } from '../cache.ts';
import type { KitFile } from '../kit-file.ts';
import { alternativeText } from './alt.ts';
import { drawn, rastered } from './draw.ts';
import { measures } from './measure.ts';
import { square } from './square.ts';
import { tall } from './tall.ts';
import { wide } from './wide.ts';
import { pictureWords } from './words.ts';

/** The sizes of pictures, each with its one layout. */
export const formats = [wide, square, tall];

// How many pictures are begun before they are asked for: sharp has its own threads.
const ahead = 4;

/** The pictures to share of a campaign: of each day, or of the whole campaign where it has no days. */
export const sharePictures = (kit: Kit, fonts: Fonts): KitFile[] => {
  const { locale, campaign, codeAddress } = kit;
  const t = translator(locale);
  const days = campaign.days.length > 0 ? campaign.days : [undefined];
  const files = days.flatMap((day) =>
    formats.map((format): KitFile => {
      const words = pictureWords(kit, day);
      const { name, width, height, hasCode } = format;
      const contents = { words, colour: campaign.colour, codeAddress };
      const of = day ? `day-${String(day.number).padStart(2, '0')}` : 'campaign';
      return {
        name: `${of}-${name}.png`,
        type: 'image/png',
        kind: 'picture',
        title: t(`kit.picture.${name}`),
        ...(day && { day: day.number }),
        alt: alternativeText(locale, words, hasCode),
        size: { width, height },
        make: () =>
          cached(['picture', name, contents], async () =>
            rastered(
              await drawn(format.layout({ ...contents, measures: measures(fonts) }), format, fonts),
            ),
          ),
      };
    }),
  );
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

import { translator } from '../../i18n/index.ts';
import type { Fonts } from '../../paper/fonts.ts';
import type { Kit } from '../../views/kit.ts';
import { cached } from '../cache.ts';
import type { KitFile } from '../kit-file.ts';
import { posterPdf, sheets } from './poster-pdf.ts';
import { posterWords } from './words.ts';

/** The posters of a campaign in one language, as PDF. */
export const posters = (kit: Kit, fonts: Fonts): KitFile[] => {
  const t = translator(kit.locale);
  const words = posterWords(kit);
  const { title, period, lead, numbers, noticed } = words;
  const calls = numbers.flatMap(({ shown, name, country, cost }) => [shown, name, country, cost]);
  const said = [title, period, lead, ...calls, noticed].join(' · ');
  const { locale, codeAddress, campaign, card } = kit;
  const given = { locale, words, codeAddress, colour: campaign.colour, checkedOn: card.checkedOn };
  return sheets.map((size) => ({
    name: `poster-${size.toLowerCase()}.pdf`,
    type: 'application/pdf',
    kind: 'poster',
    title: t('poster.title', { size }),
    alt: t('poster.alt', { words: said }),
    make: () =>
      cached(
        ['poster', size, given],
        async () => new Uint8Array(await posterPdf(kit, words, fonts, size)),
      ),
  }));
};

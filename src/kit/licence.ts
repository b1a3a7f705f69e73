import { formatDate } from '../i18n/dates.ts';
import { translator } from '../i18n/index.ts';
import type { Kit } from '../views/kit.ts';

/** What the licence of a kit asks for. */
export interface LicenceTerms {
  /** Its short name, such as “CC BY 4.0”. */
  name: Kit['campaign']['licence'];
  /** Where it stands whole. */
  url: string;
  /** What it allows, in a sentence. */
  means: string;
  /** How to name the source; nothing where nobody has to. */
  attribution: string | undefined;
}

const known = {
  'CC BY 4.0': { url: 'https://creativecommons.org/licenses/by/4.0/', means: 'kit.licenceBy' },
  'CC BY-SA 4.0': {
    url: 'https://creativecommons.org/licenses/by-sa/4.0/',
    means: 'kit.licenceBySa',
  },
  CC0: { url: 'https://creativecommons.org/publicdomain/zero/1.0/', means: 'kit.licenceCc0' },
} as const;

/** Under what terms the kit of a campaign may be used. */
export const licenceTerms = ({ locale, campaign, pageAddress }: Kit): LicenceTerms => {
  const t = translator(locale);
  const name = campaign.licence;
  const { url, means } = known[name];
  return {
    name,
    url,
    means: t(means),
    attribution: name === 'CC0' ? undefined : [t('site.name'), pageAddress, name].join(', '),
  };
};

/** The terms as a text, with how long the numbers may be trusted. */
export const licenceText = (kit: Kit): string => {
  const { name, url, means, attribution } = licenceTerms(kit);
  const t = translator(kit.locale);
  const date = (day: string) => ({ date: formatDate(kit.locale, day) });
  const lines = [
    kit.campaign.title,
    '',
    t('kit.licenceTitle'),
    means,
    `${name}: ${url}`,
    ...(attribution ? ['', t('kit.attribution'), attribution] : []),
    '',
    t('card.checked', date(kit.card.checkedOn)),
    t('card.again', date(kit.card.checkAgainOn)),
  ];
  return `${lines.join('\n')}\n`;
};

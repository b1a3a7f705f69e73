import { formatDate, formatPeriod } from '../../i18n/dates.ts';
import { translator } from '../../i18n/index.ts';
import { localeOf, locales, type EditionCode, type Locale } from '../../i18n/locales.ts';
import { inTheFont } from '../in-the-font.ts';
import type { Kit } from '../../views/kit.ts';

/** Something to do, or to say, with the day or the number that it belongs to. */
export interface Advice {
  /** Nothing where the text says for whom it is. */
  label: string;
  text: string;
  lang: string | undefined;
  /** What the others explain. */
  isFirst?: boolean;
}

/** All words of a poster, in the order in which they are read. */
export interface PosterWords {
  title: string;
  period: string;
  /** How many days it lasts. */
  length: number;
  theme: string | undefined;
  lead: string;
  hashtag: string | undefined;
  /** The language of title, lead and hashtag, where it is not that of the poster. */
  lang: string | undefined;
  help: string;
  numbers: { shown: string; name: string; country: string; cost: string }[];
  noticed: string;
  adviceTitle: string;
  /** At least one; there is room for a few. */
  advice: Advice[];
  code: { alt: string; opens: string; address: string };
  /** Who runs it, who takes part, and what may be done with the sheet. */
  origin: string[];
  checks: string[];
}

const periodOf = ({ locale, campaign: { period, standing, theme } }: Kit): string => {
  // The theme is that of a year; without one the sheet is as right the next year.
  const isYearly = period.isYearly && !theme;
  const days = formatPeriod(locale, { ...standing.current, isYearly });
  return isYearly ? translator(locale)('campaign.yearly', { days }) : days;
};

const lengthOf = ({ begins, ends }: { begins: string; ends: string }) =>
  Math.round((Date.parse(ends) - Date.parse(begins)) / 86_400_000) + 1;

const langOf = (textLocale: Locale, code: EditionCode) =>
  textLocale === localeOf(code) ? undefined : locales[textLocale].tag;

/** What to do on each day; on the only day what each can do, as its date stands above already. */
const adviceOf = ({ locale, campaign: { days, period }, card }: Kit): Advice[] => {
  const [first, ...others] = days;
  if (!first) {
    return card.numbers.map(({ shown, say }) => ({ label: shown, text: say, lang: undefined }));
  }
  if (others.length === 0) {
    const lang = langOf(first.textLocale, locale);
    const t = translator(lang ? first.textLocale : locale);
    const proposals = first.proposals.map(({ audience, text }) =>
      t(`kit.for.${audience}`, { text }),
    );
    return [first.call, ...proposals].map((text, index) => ({
      label: '',
      text: inTheFont(text),
      lang,
      isFirst: index === 0,
    }));
  }
  const { isYearly } = period;
  return days.map(({ date, call, textLocale }) => ({
    label: inTheFont(formatPeriod(locale, { begins: date, ends: date, isYearly })),
    text: inTheFont(call),
    lang: langOf(textLocale, locale),
  }));
};

/** What stands on the posters of a campaign. */
export const posterWords = (kit: Kit): PosterWords => {
  const { locale, campaign, card, codeAddress } = kit;
  const { organisers, partners, licence, textLocale } = campaign;
  const t = translator(locale);
  const names = (all: string[]) => ({ names: inTheFont(all.join(', ')), count: all.length });
  const date = (day: string) => ({ date: formatDate(locale, day) });
  const address = codeAddress.replace(/^https?:\/\//, '');
  return {
    title: inTheFont(campaign.title),
    period: inTheFont(periodOf(kit)),
    length: lengthOf(campaign.standing.current),
    theme: campaign.theme && inTheFont(campaign.theme),
    lead: inTheFont(campaign.lead),
    hashtag: campaign.hashtag,
    lang: langOf(textLocale, locale),
    help: t('help.title'),
    numbers: card.numbers.map(({ shown, name, cost }) => ({
      shown,
      name,
      country: t('country.XK'),
      cost: t(`cost.${cost}`),
    })),
    noticed: t('help.noticed'),
    adviceTitle: t(campaign.days.length > 0 ? 'poster.calls' : 'poster.say'),
    advice: adviceOf(kit),
    code: { alt: t('poster.codeAlt', { address }), opens: t('poster.code'), address },
    origin: [
      ...(organisers.length > 0 ? [t('poster.organisers', names(organisers))] : []),
      ...(partners.length > 0
        ? [t('poster.partners', names(partners.map(({ name }) => name)))]
        : []),
      t('poster.licence', { licence }),
    ],
    checks: [t('card.checked', date(card.checkedOn)), t('card.again', date(card.checkAgainOn))],
  };
};

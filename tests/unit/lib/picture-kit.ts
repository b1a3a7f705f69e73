import type { CompleteLocale } from '../../../src/i18n/locales.ts';
import type { Kit } from '../../../src/views/kit.ts';

/** The longest that a day may hold, in long words of the language: 60 and 100 signs. */
export const longest: Record<CompleteLocale, { title: string; call: string }> = {
  sr: {
    title: 'Odgovornost institucija prema svakoj od preživelih počinje i',
    call: 'Raspitajte se danas u opštini ko obezbeđuje besplatnu psihosocijalnu podršku najugroženijima i kad!',
  },
  sq: {
    title: 'Përgjegjshmëria e institucioneve ndaj të mbijetuarave nis ne',
    call: 'Pyetni sot në komunën tuaj kush është përgjegjës për mbështetjen psikosociale të të mbijetuarave.',
  },
  en: {
    title: 'Institutions are accountable to everybody who has endured it',
    call: 'Ask today in your municipality who is responsible for psychosocial support of all who have survived.',
  },
};

const names: Record<CompleteLocale, string[]> = {
  sr: ['Hitni pozivi', 'Policija', 'Hitna pomoć'],
  sq: ['Emergjenca', 'Policia', 'Ndihma e shpejtë'],
  en: ['Emergency', 'Police', 'Ambulance'],
};

/** A kit whose campaign has these days, 16 of them or none. */
export const pictureKit = (
  locale: CompleteLocale,
  { title, call }: { title: string; call: string },
  count: number,
): Kit => ({
  locale,
  card: {
    numbers: ['112', '192', '194'].map((shown, index) => ({
      shown,
      name: names[locale][index] ?? '',
      cost: 'free',
      say: '',
    })),
    checkedOn: '2026-11-21',
    checkAgainOn: '2027-02-19',
  },
  codeAddress: `https://oslonac.example/q/${locale}/`,
  pageAddress: `https://oslonac.example/${locale}/campaigns/days/`,
  campaign: {
    title: '16 ditët e aktivizmit kundër dhunës me bazë gjinore në komuna, në shkolla dhe uj',
    lead: `${call} ${call}`.slice(0, 240),
    hashtag: '#16ditë',
    colour: '#7a3b00',
    period: { begins: '2026-11-25', ends: '2026-12-10', isYearly: true },
    standing: { current: { begins: '2026-11-25', ends: '2026-12-10' } },
    days: Array.from({ length: count }, (_, index) => ({
      number: index + 1,
      date: new Date(Date.UTC(2026, 10, 25 + index)).toISOString().slice(0, 10),
      title,
      call,
    })),
  } as unknown as Kit['campaign'],
});

import assert from 'node:assert/strict';
import type { CompleteLocale } from '../../../src/i18n/locales.ts';
import { posters } from '../../../src/kit/posters/index.ts';
import type { Kit } from '../../../src/views/kit.ts';
import { fonts } from './fonts.ts';
import { longest } from './picture-kit.ts';
import { sampleDay, sampleKit } from './sample-kit.ts';

/** A poster of a kit as a PDF. */
export const made = async (kit: Kit, size = 'a4') => {
  const file = posters(kit, fonts).find(({ name }) => name === `poster-${size}.pdf`);
  assert.ok(file);
  return file.make();
};

/** Sixteen days with the same call. */
export const sixteen = (locale: CompleteLocale, call: string) =>
  Array.from({ length: 16 }, (_, index) => {
    const date = new Date(Date.UTC(2026, 10, 25 + index)).toISOString().slice(0, 10);
    return sampleDay(index + 1, { date, call, textLocale: locale });
  });

/** What has every letter of its language. */
export const words: Record<string, { locale: CompleteLocale; title: string; lead: string }> = {
  Serbian: {
    locale: 'sr',
    title: 'Šesnaest dana: čuvajte žensku đačku ljubav',
    lead: 'Žene i deca. Đorđe, Čedomir, Ćamil i Šaban: „Tu sam“ – uvek.',
  },
  Albanian: {
    locale: 'sq',
    title: 'Përgjegjshmëria e institucioneve ndaj të mbijetuarave të dhunës',
    lead: 'Çdo fëmijë ka të drejtë. “Të besoj. Nuk është faji yt” – t’i themi njëri-tjetrit.',
  },
  English: {
    locale: 'en',
    title: 'Get to know the Victim Protection and Assistance Office',
    lead: 'One small thing each day – “I believe you”, and that’s enough.',
  },
  'Serbian in Cyrillic': {
    locale: 'sr',
    title: 'Шеснаест дана: ђак, љубав, њива, ћерка и џеп',
    lead: 'Ђорђе, Љиљана, Његош, Ћира и Џемал чувају жену и дете: „Ту сам“.',
  },
};

/** A kit in which everything is as long as the desk allows. */
export const longTexts = (locale: CompleteLocale) =>
  sampleKit(
    {
      title: `${longest[locale].title} 16 dana do ju`.slice(0, 80),
      lead: `${longest[locale].call} ${longest[locale].call} ${longest[locale].call}`.slice(0, 240),
      days: sixteen(locale, longest[locale].call),
      hashtag: `#${'Përgjegjshmëri'.repeat(3)}`.slice(0, 41),
      theme: longest[locale].title,
      organisers: ['Ministarstvo pravde'],
      partners: ['Qendra për Mbrojtjen e Grave', 'Centar za žene', 'A'].map((name) => ({ name })),
    },
    locale,
  );

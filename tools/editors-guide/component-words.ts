import type { CompleteLocale } from '../../src/i18n/locales.ts';

/** What the page about components says besides what the desk says itself. */
export interface ComponentWords {
  title: string;
  /** Takes what the desk calls its button. */
  intro: (button: string) => string;
  example: string;
  field: string;
  isNeeded: string;
  hint: string;
  yes: string;
  no: string;
  /** What stands between a component's tags. */
  inside: string;
  choices: string;
}

/** See {@link ComponentWords}. */
export const componentWords: Record<CompleteLocale, ComponentWords> = {
  sr: {
    title: 'Delovi teksta',
    intro: (button) =>
      `Ovi delovi imaju svoj izgled i svoje značenje. Kliknite u tekst na mesto gde deo treba da stoji, izaberite **${button}**, pa deo sa spiska. Popunite polja. Kasnije menjate samo polja. Ostalo piše u [uputstvu](sr.md).`,
    example:
      'Primer pokazuje kako deo stoji u datoteci. Ne morate tako da pišete: to radi uređivački sto.',
    field: 'Polje',
    isNeeded: 'Obavezno?',
    hint: 'Šta se upisuje',
    yes: 'da',
    no: 'ne',
    inside: 'Pasusi i spiskovi.',
    choices: 'Može:',
  },
  sq: {
    title: 'Pjesët e tekstit',
    intro: (button) =>
      `Këto pjesë kanë pamjen dhe kuptimin e vet. Klikoni në tekst aty ku duhet të qëndrojë pjesa, zgjidhni **${button}**, pastaj pjesën nga lista. Plotësoni fushat. Më vonë ndryshoni vetëm fushat. Të tjerat janë në [udhëzues](sq.md).`,
    example:
      'Shembulli tregon si qëndron pjesa në skedar. Nuk keni nevojë ta shkruani ashtu: këtë e bën tryeza e redaksisë.',
    field: 'Fusha',
    isNeeded: 'E detyrueshme?',
    hint: 'Çfarë shkruhet',
    yes: 'po',
    no: 'jo',
    inside: 'Paragrafë dhe lista.',
    choices: 'Mund të jetë:',
  },
  en: {
    title: 'Parts of a text',
    intro: (button) =>
      `These parts have a look and a meaning of their own. Click in the text where one is to stand, choose **${button}**, then the part in the list. Fill in its fields. Later you change the fields only. The rest is in the [guide](en.md).`,
    example:
      'The example shows how the part stands in the file. You need not write it so: the desk does.',
    field: 'Field',
    isNeeded: 'Needed?',
    hint: 'What to write',
    yes: 'yes',
    no: 'no',
    inside: 'Paragraphs and lists.',
    choices: 'It can be:',
  },
};

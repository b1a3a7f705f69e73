/** Languages of the desk itself, by their tags, with the names that their readers know. */
export const deskLanguages = [
  { code: 'sr', name: 'Srpski' },
  { code: 'sr-Cyrl', name: 'Српски' },
  { code: 'sq', name: 'Shqip' },
  { code: 'en', name: 'English' },
] as const;

/** Tag of one of the desk's languages. */
export type DeskLanguage = (typeof deskLanguages)[number]['code'];

/** The desk's language for what is stored or what a browser asks for; nothing where it has none. */
export const deskLanguageFor = (tag: string): DeskLanguage | undefined => {
  const [language = '', ...rest] = tag.toLowerCase().split('-');
  if (language === 'sr' && rest.includes('cyrl')) return 'sr-Cyrl';
  return deskLanguages.find(({ code }) => code === language)?.code;
};

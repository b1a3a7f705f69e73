import { deskConfig } from '../../cms/config.ts';
import { editorComponents } from '../../cms/editor-components.ts';
import { inLanguage } from '../../cms/language/in-language.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { textRules } from '../content/rules/index.ts';

// Names of the site's languages as they stand in tables.
const isCode = (text: string) => /^[A-Z]{2}$/.test(text);

/** Everything that editors read in the desk's forms and buttons. */
export const sentencesInForms = (): string[] => {
  const found: string[] = [];
  const collect = (text: string) => {
    // Sentences below each other are translated one by one.
    if (!isCode(text)) found.push(...text.split('\n'));
    return text;
  };
  inLanguage(deskConfig({ isLocal: true }, 'http://127.0.0.1'), collect);
  editorComponents().forEach((component) => inLanguage(component, collect));
  return found;
};

/** Names of rules and of languages, which stand in what the content check says. */
export const namesInProblems = (): string[] => {
  const languages = new Intl.DisplayNames('en', { type: 'language' });
  return [
    ...textRules.map(({ name }) => name),
    ...localeCodes.map((code) => languages.of(code) ?? code),
  ];
};

import type { CMS, CmsConfig, EditorComponentOptions } from 'decap-cms-core';
import { deskLanguage } from './language/choice.ts';
import { decapPhrases } from './language/decap-phrases.ts';
import { translateDragging } from './language/drag-messages.ts';
import { inLanguage } from './language/in-language.ts';
import { say } from './language/say.ts';
import { translatePickLists } from './language/select-messages.ts';

const { locale, phrases } = await decapPhrases(deskLanguage());

/** Lets Decap and the page speak the desk's language. */
export const improvePhrases = (cms: CMS): void => {
  cms.registerLocale(locale, phrases);
  translatePickLists();
  translateDragging();
  document.documentElement.lang = deskLanguage();
};

/** The configuration with everything that editors read in the desk's language. */
export const inDeskLanguage = (config: CmsConfig): CmsConfig => ({
  ...inLanguage(config, say),
  locale,
});

/** A component of the text editor in the desk's language. */
export const componentInDeskLanguage = (component: EditorComponentOptions) =>
  inLanguage(component, say);

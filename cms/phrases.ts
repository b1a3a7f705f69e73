import type { CMS } from 'decap-cms-core';

interface Phrases {
  editor: { editorControlPane: { widget: Record<string, string> } };
  ui: { toast: Record<string, string> };
}

/** Lets Decap say what is wrong in our sentences, instead of the pattern that did not match. */
export const improvePhrases = (cms: CMS): void => {
  const { editor, ui, ...english } = cms.getLocale('en') as Phrases;
  const widget = { ...editor.editorControlPane.widget, regexPattern: '%{fieldLabel}: %{pattern}' };
  cms.registerLocale('en', {
    ...english,
    editor: { ...editor, editorControlPane: { ...editor.editorControlPane, widget } },
    ui: { ...ui, toast: { ...ui.toast, onFailToPersist: 'Not saved. %{details}' } },
  });
};

import type { CMS, PreviewTemplateComponentProps } from 'decap-cms-core';
import type { ComponentType } from 'react';
import { model } from '../../src/model/index.ts';
import styles from './preview.css?inline';
import { Preview } from './preview.ts';

// Where Decap remembers what stands beside the form.
const besideForm = 'cms.right-pane';

/** Shows beside each form the page that readers will see. */
export const registerPreviews = (cms: CMS): void => {
  // On a narrow screen the form has all the room until somebody asks for a preview.
  if (innerWidth < 1000 && !localStorage.getItem(besideForm)) {
    localStorage.setItem(besideForm, 'none');
  }
  cms.registerPreviewStyle(styles, { raw: true });
  for (const [name, type] of Object.entries(model)) {
    // Decap looks for the files of a fixed set by their own names.
    const names: readonly string[] = 'only' in type ? type.only : [name];
    for (const each of names) {
      cms.registerPreviewTemplate(each, Preview as ComponentType<PreviewTemplateComponentProps>);
    }
  }
};

import type { CMS } from 'decap-cms-core';
import type { ComponentType } from 'react';
import { model } from '../../src/model/index.ts';
import styles from './preview.css?inline';
import { Preview } from './preview.ts';

/** Shows beside each form the page that readers will see. */
export const registerPreviews = (cms: CMS): void => {
  cms.registerPreviewStyle(styles, { raw: true });
  for (const [name, type] of Object.entries(model)) {
    // Decap looks for the files of a fixed set by their own names.
    const names: readonly string[] = 'only' in type ? type.only : [name];
    for (const each of names) {
      cms.registerPreviewTemplate(each, Preview as ComponentType<never>);
    }
  }
};

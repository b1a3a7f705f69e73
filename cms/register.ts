import type { CMS } from 'decap-cms-core';
import { registerBackends } from './backend/register.ts';
import { en } from 'decap-cms-locales';
import { widgets } from './widgets/index.ts';

/** Gives Decap's core the parts that this desk uses; decap-cms-app would bring all there are. */
export const registerParts = (cms: CMS): void => {
  registerBackends(cms);
  widgets.forEach((widget) => {
    cms.registerWidget(widget);
  });
  cms.registerLocale('en', en);
};

import type { CMS } from 'decap-cms-core';
import { GitHubBackend } from 'decap-cms-backend-github';
import { GitLabBackend } from 'decap-cms-backend-gitlab';
import { ProxyBackend } from 'decap-cms-backend-proxy';
import { imageComponent } from './image-component.ts';
import { en } from 'decap-cms-locales';
import { widgets } from './widgets.ts';

/** Gives Decap's core the parts that this desk uses; decap-cms-app would bring all there are. */
export const registerParts = (cms: CMS): void => {
  cms.registerBackend('proxy', ProxyBackend);
  cms.registerBackend('github', GitHubBackend);
  cms.registerBackend('gitlab', GitLabBackend);
  widgets.forEach((widget) => {
    cms.registerWidget(widget);
  });
  cms.registerEditorComponent(imageComponent);
  cms.registerLocale('en', en);
};

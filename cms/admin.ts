/** Starts the editors' desk in the browser. */
import { z } from 'astro/zod';
import CMS from 'decap-cms-app';
import { deskConfig } from './config.ts';
import { editorComponents } from './editor-components.ts';
import { improvePhrases } from './phrases.ts';
import { registerPreviews } from './preview/register.ts';
import { preSave } from './save/pre-save.ts';

const repository = import.meta.env.PUBLIC_DESK_REPOSITORY as string | undefined;

const ownComputer = ['localhost', '127.0.0.1'].includes(location.hostname);

if (repository || ownComputer) {
  // Zod would try to compile its checks, which the page's policy forbids.
  z.config({ jitless: true });
  improvePhrases(CMS);
  editorComponents.forEach((component) => {
    CMS.registerEditorComponent(component);
  });
  CMS.registerEventListener(preSave);
  registerPreviews(CMS);
  CMS.init({ config: deskConfig({ origin: location.origin, repository }) });
} else {
  document.body.append(
    'This site was built without an editors’ desk: the build did not know PUBLIC_DESK_REPOSITORY.',
  );
}

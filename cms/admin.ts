/** Starts the editors' desk in the browser. */
import { z } from 'astro/zod';
import CMS from 'decap-cms-core';
import { keepWithBackups } from './backend/backups.ts';
import { deskConfig } from './config.ts';
import { editorComponents } from './editor-components.ts';
import { say } from './language/say.ts';
import { componentInDeskLanguage, improvePhrases, inDeskLanguage } from './phrases.ts';
import { cleanUploads } from './pictures/uploads.ts';
import { quietRelations } from './quiet-relations.ts';
import { registerParts } from './register.ts';
import { registerPreviews } from './preview/register.ts';
import { deskPlace } from './place/index.ts';
import { preSave } from './save/pre-save.ts';
import { sayRefusals } from './save/say-refusals.ts';

// The page did not build with a variable that is wrong.
const place = deskPlace(import.meta.env);

const ownComputer =
  import.meta.env.PUBLIC_DESK_LOCAL !== 'off' &&
  ['localhost', '127.0.0.1'].includes(location.hostname);

if (place.host || ownComputer) {
  // Zod would try to compile its checks, which the page's policy forbids.
  z.config({ jitless: true });
  registerParts(CMS);
  quietRelations(CMS);
  improvePhrases(CMS);
  editorComponents().forEach((component) => {
    CMS.registerEditorComponent(componentInDeskLanguage(component));
  });
  CMS.registerEventListener(preSave);
  sayRefusals();
  registerPreviews(CMS);
  cleanUploads();
  keepWithBackups();
  CMS.init({ config: inDeskLanguage(deskConfig(place, location.origin)) });
} else {
  document.body.append(
    say(
      'This site was built without an editors’ desk: the build did not know PUBLIC_DESK_REPOSITORY.',
    ),
  );
}

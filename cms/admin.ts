/** Starts the editors' desk in the browser. */
import { z } from 'astro/zod';
import CMS from 'decap-cms-core';
import { ReviewedGitHub } from './backend/review/backend.ts';
import { deskConfig } from './config.ts';
import { editorComponents } from './editor-components.ts';
import { say } from './language/say.ts';
import { componentInDeskLanguage, improvePhrases, inDeskLanguage } from './phrases.ts';
import { cleanUploads } from './pictures/uploads.ts';
import { quietRelations } from './quiet-relations.ts';
import { registerParts } from './register.ts';
import { preSave } from './save/pre-save.ts';

const repository = import.meta.env.PUBLIC_DESK_REPOSITORY as string | undefined;

const ownComputer =
  import.meta.env.PUBLIC_DESK_LOCAL !== 'off' &&
  ['localhost', '127.0.0.1'].includes(location.hostname);

if (repository || ownComputer) {
  // Zod would try to compile its checks, which the page's policy forbids.
  z.config({ jitless: true });
  registerParts(CMS);
  quietRelations(CMS);
  improvePhrases(CMS);
  CMS.registerBackend('reviewed-github', ReviewedGitHub);
  editorComponents().forEach((component) => {
    CMS.registerEditorComponent(componentInDeskLanguage(component));
  });
  CMS.registerEventListener(preSave);
  cleanUploads();
  CMS.init({
    config: inDeskLanguage(
      deskConfig({
        origin: location.origin,
        repository,
        apiRoot: import.meta.env.PUBLIC_DESK_API_ROOT as string | undefined,
        authUrl: import.meta.env.PUBLIC_DESK_AUTH_URL as string | undefined,
        isLocal: import.meta.env.PUBLIC_DESK_LOCAL !== 'off',
      }),
    ),
  });
} else {
  document.body.append(
    say(
      'This site was built without an editors’ desk: the build did not know PUBLIC_DESK_REPOSITORY.',
    ),
  );
}

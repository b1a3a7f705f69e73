/** Starts the editors' desk in the browser. */
import { z } from 'astro/zod';
import CMS from 'decap-cms-core';
import { deskConfig } from './config.ts';
import { editorComponents } from './editor-components.ts';
import { improvePhrases } from './phrases.ts';
import { registerParts } from './register.ts';
import { deskPlace } from './place/index.ts';
import { preSave } from './save/pre-save.ts';

// The page did not build with a variable that is wrong.
const place = deskPlace(import.meta.env);

const ownComputer = ['localhost', '127.0.0.1'].includes(location.hostname);

if (place.host || ownComputer) {
  // Zod would try to compile its checks, which the page's policy forbids.
  z.config({ jitless: true });
  registerParts(CMS);
  improvePhrases(CMS);
  editorComponents.forEach((component) => {
    CMS.registerEditorComponent(component);
  });
  CMS.registerEventListener(preSave);
  CMS.init({ config: deskConfig(place, location.origin) });
} else {
  document.body.append(
    'This site was built without an editors’ desk: the build did not know PUBLIC_DESK_REPOSITORY.',
  );
}

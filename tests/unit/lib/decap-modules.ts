/** Lets Node load single modules of Decap, which is written for bundlers. */
import { registerHooks } from 'node:module';

// The text editor needs a browser; only which components there are is asked of it.
const editor = `data:text/javascript,${encodeURIComponent(
  'export const getEditorComponents = () => globalThis.deskComponents;',
)}`;

registerHooks({
  resolve: (specifier, context, nextResolve) => {
    const inPackage = context.parentURL?.includes('/node_modules/');
    if (inPackage && specifier === '../MarkdownControl') return { url: editor, shortCircuit: true };
    try {
      return nextResolve(specifier, context);
    } catch (error) {
      // Bundlers find `file.js` by themselves.
      if (inPackage) return nextResolve(`${specifier}.js`, context);
      throw error;
    }
  },
});

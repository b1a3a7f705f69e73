import { registerHooks } from 'node:module';
import { Map as ImmutableMap } from 'immutable';
import { editorComponents } from '../../../cms/editor-components.ts';

interface Serializers {
  markdownToSlate: (markdown: string, options: object) => unknown[];
  slateToMarkdown: (slate: unknown[], options: object) => string;
}

const components = ImmutableMap(editorComponents().map((component) => [component.id, component]));
Object.assign(globalThis, { deskComponents: components });

// Decap is written for bundlers. The editor itself needs a browser; it only tells which components there are.
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

const path = 'decap-cms-widget-markdown/dist/esm/serializers/index.js';
const { markdownToSlate, slateToMarkdown } = (await import(path)) as Serializers;

const options = { voidCodeBlock: false, remarkPlugins: [] };

/** What Decap's own editor makes of a text that is opened and saved: Markdown to its tree and back. */
export const reread = (markdown: string): string =>
  slateToMarkdown(markdownToSlate(markdown, options), options);

/** What Decap's own editor makes of paragraphs that somebody typed. */
export const typed = (paragraphs: string[]): string =>
  slateToMarkdown(
    paragraphs.map((text) => ({ type: 'paragraph', children: [{ text }] })),
    options,
  );

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Map as ImmutableMap } from 'immutable';
import { build, type Plugin, type Rolldown } from 'vite';
import { editorComponents } from '../../../cms/editor-components.ts';

interface Serializers {
  markdownToSlate: (markdown: string, options: object) => unknown[];
  slateToMarkdown: (slate: unknown[], options: object) => string;
}

const folder = 'node_modules/decap-cms-widget-markdown/dist/esm/serializers';

// The editor itself, which needs a browser, is left out; it only tells which components there are.
const withoutEditor: Plugin = {
  name: 'without-editor',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('/MarkdownControl') ? '\0components' : undefined),
  load: (id) =>
    id === '\0components'
      ? 'export const getEditorComponents = () => globalThis.deskComponents'
      : undefined,
};

const bundle = async () => {
  const made = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [withoutEditor],
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: `${folder}/index.js`,
        preserveEntrySignatures: 'strict',
        output: { format: 'es' },
      },
    },
  })) as Rolldown.RolldownOutput;
  return made.output[0].code;
};

/** What Decap's own editor makes of a text that is opened and saved: Markdown to its tree and back. */
export const decapMarkdown = async (): Promise<(markdown: string) => string> => {
  const components = editorComponents().map((component) => [component.id, component] as const);
  Object.assign(globalThis, { deskComponents: ImmutableMap(components) });
  const at = mkdtempSync(join(tmpdir(), 'decap-'));
  const file = join(at, 'serializers.mjs');
  writeFileSync(file, await bundle());
  const { markdownToSlate, slateToMarkdown } = (await import(
    pathToFileURL(file).href
  )) as Serializers;
  rmSync(at, { recursive: true });
  const options = { voidCodeBlock: false, remarkPlugins: [] };
  return (markdown) => slateToMarkdown(markdownToSlate(markdown, options), options);
};

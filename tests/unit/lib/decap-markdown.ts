import './decap-modules.ts';
import { Map as ImmutableMap } from 'immutable';
import { editorComponents } from '../../../cms/editor-components.ts';

interface Serializers {
  markdownToSlate: (markdown: string, options: object) => unknown[];
  slateToMarkdown: (slate: unknown[], options: object) => string;
}

const components = ImmutableMap(editorComponents().map((component) => [component.id, component]));
Object.assign(globalThis, { deskComponents: components });

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

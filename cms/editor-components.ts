import type { EditorComponentField, EditorComponentOptions } from 'decap-cms-core';
import { mdxComponents, type MdxComponent } from '../src/model/mdx-components.ts';

type Values = Record<string, string | undefined>;

const quoted = (text: string) => text.trim().replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const unquoted = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Writes a component as it stands in the text. */
export const toBlock = ({ name, attributes }: MdxComponent, values: Values): string => {
  const given = attributes.flatMap((attribute) => {
    const value = values[attribute.name];
    return value ? [` ${attribute.name}="${quoted(value)}"`] : [];
  });
  return `<${name}${given.join('')}>\n\n${values.body?.trim() ?? ''}\n\n</${name}>`;
};

/** Finds a component at the beginning of a text. */
export const blockPattern = ({ name }: MdxComponent): RegExp =>
  new RegExp(`^<${name}((?:\\s+[A-Za-z]+="[^"]*")*)\\s*>\\s*([\\s\\S]*?)\\s*</${name}>`);

/** Reads a component out of what {@link blockPattern} found. */
export const fromBlock = ([, given = '', body = '']: RegExpMatchArray): Values => {
  const attributes = [...given.matchAll(/([A-Za-z]+)="([^"]*)"/g)];
  return {
    ...Object.fromEntries(
      attributes.map(([, name, value]): [string, string] => [name ?? '', unquoted(value ?? '')]),
    ),
    body,
  };
};

// Decap draws any field here; its types forget the hint.
const fieldsOf = ({ attributes, about }: MdxComponent) =>
  [
    ...attributes.map((attribute) => ({ ...attribute, widget: 'string' })),
    { name: 'body', label: 'Text', hint: about, widget: 'text' },
  ] as EditorComponentField[];

const editorComponent = (component: MdxComponent): EditorComponentOptions => ({
  id: component.name,
  label: component.label,
  fields: fieldsOf(component),
  pattern: blockPattern(component),
  fromBlock: (match) => fromBlock(match),
  toBlock: (values: Values) => toBlock(component, values),
  toPreview: (values: Values) => values.body ?? '',
});

/** The buttons of the desk's text editor, one for each component that writers may use. */
export const editorComponents = mdxComponents.map(editorComponent);

import type { EditorComponentField, EditorComponentOptions } from 'decap-cms-core';
import {
  mdxComponents,
  type MdxAttribute,
  type MdxComponent,
} from '../src/model/mdx-components.ts';
import { relation } from './fields/relation.ts';
import { say } from './language/say.ts';

type Values = Record<string, string | undefined>;

const quoted = (text: string) => text.trim().replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const unquoted = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Writes a component as it stands in the text. */
export const toBlock = ({ name, attributes, holds }: MdxComponent, values: Values): string => {
  const given = attributes.flatMap((attribute) => {
    const value = values[attribute.name];
    return value ? [` ${attribute.name}="${quoted(value)}"`] : [];
  });
  const tag = `${name}${given.join('')}`;
  return holds === 'nothing'
    ? `<${tag} />`
    : `<${tag}>\n\n${values.body?.trim() ?? ''}\n\n</${name}>`;
};

const given = '((?:\\s+[A-Za-z]+="[^"]*")*)';

/** Finds a component at the beginning of a text. */
export const blockPattern = ({ name, holds }: MdxComponent): RegExp =>
  holds === 'nothing'
    ? new RegExp(`^<${name}${given}\\s*/>`)
    : new RegExp(`^<${name}${given}\\s*>\\s*([\\s\\S]*?)\\s*</${name}>`);

/** Reads a component out of what {@link blockPattern} found. */
export const fromBlock = ([, attributes = '', body]: RegExpMatchArray): Values => ({
  ...Object.fromEntries(
    [...attributes.matchAll(/([A-Za-z]+)="([^"]*)"/g)].map(([, name, value]): [string, string] => [
      name ?? '',
      unquoted(value ?? ''),
    ]),
  ),
  ...(body !== undefined && { body }),
});

const widgetOf = ({ kind, labels = {} }: MdxAttribute) => {
  switch (kind) {
    case 'line':
      return { widget: 'string' };
    case 'text':
      return { widget: 'text' };
    case 'picture':
      return { widget: 'image', choose_url: false };
    case 'choice': {
      const options = Object.entries(labels).map(([value, label]) => ({
        value,
        label: say(label),
      }));
      return { widget: 'select', options };
    }
    case 'service':
      return relation.make({ type: 'string', relation: 'services' });
    case 'term':
      return relation.make({ type: 'string', relation: 'glossary' });
  }
};

const bodyHints = {
  text: 'One or more paragraphs, with an empty line between them. A list has a line for each item that begins with a dash.',
  list: 'A line for each step: 1. … 2. … 3. …',
};

// Decap draws any field here; its types forget the hint.
const fieldsOf = ({ attributes, about, holds }: MdxComponent) =>
  [
    ...attributes.map((attribute) => ({
      name: attribute.name,
      label: say(attribute.label),
      hint: say(attribute.hint),
      required: attribute.required,
      ...widgetOf(attribute),
    })),
    ...(holds === 'nothing'
      ? []
      : [
          {
            name: 'body',
            label: say('Text'),
            hint: `${say(about)} ${say(bodyHints[holds])}`,
            widget: 'text',
          },
        ]),
  ] as EditorComponentField[];

const editorComponent = (component: MdxComponent): EditorComponentOptions => ({
  id: component.name,
  label: say(component.label),
  fields: fieldsOf(component),
  pattern: blockPattern(component),
  fromBlock: (match) => fromBlock(match),
  toBlock: (values: Values) => toBlock(component, values),
  toPreview: (values: Values) => values.body ?? '',
});

/** The buttons of the desk's text editor, one for each component that writers may use. */
export const editorComponents = (): EditorComponentOptions[] => mdxComponents.map(editorComponent);

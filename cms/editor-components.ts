import type { EditorComponentField, EditorComponentOptions } from 'decap-cms-core';
import {
  mdxComponents,
  type MdxAttribute,
  type MdxComponent,
} from '../src/model/mdx-components.ts';
import type { FormSchema } from './fields/form-schema.ts';
import { fieldsOf } from './fields/index.ts';
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

const schemaOf = ({ kind, label, hint, labels }: MdxAttribute): FormSchema => ({
  type: 'string',
  title: label,
  hint,
  ...((kind === 'text' || kind === 'picture') && { widget: kind }),
  ...(kind === 'service' && { relation: 'services' }),
  ...(kind === 'term' && { relation: 'glossary' }),
  ...(kind === 'choice' && labels && { enum: Object.keys(labels), labels }),
});

// Drawn as the fields of the model are. Decap draws any field here; its types forget the hint.
const formOf = ({ attributes, about, holds }: MdxComponent) => {
  const schemas = attributes.map((attribute) => [attribute.name, schemaOf(attribute)] as const);
  const body: FormSchema | undefined =
    holds === 'nothing'
      ? undefined
      : {
          type: 'string',
          title: 'Text',
          hint: holds === 'list' ? 'A line for each step: 1. … 2. … 3. …' : about,
          widget: 'text',
        };
  return fieldsOf({
    properties: { ...Object.fromEntries(schemas), ...(body && { body }) },
    required: [...attributes.filter(({ required }) => required).map(({ name }) => name), 'body'],
  }) as EditorComponentField[];
};

const editorComponent = (component: MdxComponent): EditorComponentOptions => ({
  id: component.name,
  label: say(component.label),
  fields: formOf(component),
  pattern: blockPattern(component),
  fromBlock: (match) => fromBlock(match),
  toBlock: (values: Values) => toBlock(component, values),
  toPreview: (values: Values) => values.body ?? '',
});

/** The buttons of the desk's text editor, one for each component that writers may use. */
export const editorComponents = (): EditorComponentOptions[] => mdxComponents.map(editorComponent);

import type { CmsCollection, CmsField } from 'decap-cms-core';
import { mdxComponents } from '../src/model/mdx-components.ts';
import type { FactsType, ProseType } from '../src/model/index.ts';
import { languagesField } from './backend/languages-in-list.ts';
import { fieldsOf } from './fields/index.ts';
import { formSchema } from './fields/form-schema.ts';
import { idField, nameField } from './naming.ts';

// Fields inside a field need the mark as well.
const inEveryLanguage = (field: CmsField): CmsField => ({
  ...field,
  i18n: true,
  ...('fields' in field && { fields: field.fields.map(inEveryLanguage) }),
  ...('field' in field && { field: inEveryLanguage(field.field) }),
});

const body: CmsField = {
  name: 'body',
  label: 'Text',
  hint: 'Short sentences. Headings begin at the second level, because the title is the first. Such as: There are three kinds of order. Readers came for this.',
  widget: 'markdown',
  i18n: true,
  buttons: [
    'bold',
    'italic',
    'link',
    'heading-two',
    'heading-three',
    'quote',
    'bulleted-list',
    'numbered-list',
  ],
  editor_components: mdxComponents.map(({ name }) => name),
};

const labels = ({ label, singular, about }: ProseType | FactsType) => ({
  label,
  label_singular: singular,
  description: about,
});

// What stands behind each title: see languagesInList.
const legend =
  'After a title stand the languages: ✓ is read by a native speaker, “behind” means that the source has changed since, – is not written yet.';

/** A text: one file a language. What all languages share stands in the source language's file. */
export const proseCollection = (name: string, type: ProseType): CmsCollection => ({
  name,
  ...labels(type),
  description: `${type.about}\n${legend}`,
  folder: `content/${name}`,
  create: true,
  extension: 'mdx',
  format: 'frontmatter',
  i18n: true,
  identifier_field: 'title',
  summary: `{{title}}{{${languagesField}}}`,
  fields: [
    ...fieldsOf(formSchema(type.text)).map(inEveryLanguage),
    body,
    ...fieldsOf(formSchema(type.facts)),
  ],
});

/** Facts: one file an entry, named after the entry. */
export const factsCollection = (name: string, type: FactsType): CmsCollection => ({
  name,
  ...labels(type),
  folder: `content/${name}`,
  create: true,
  extension: 'yml',
  format: 'yml',
  identifier_field: nameField(type),
  slug: `{{${idField(type)}}}`,
  summary: `{{${nameField(type)}}}`,
  sortable_fields: [nameField(type)],
  fields: fieldsOf(formSchema(type.schema)),
});

/** Facts in a fixed set of files, to which nobody can add one. */
export const fixedCollection = (name: string, type: FactsType): CmsCollection => ({
  name,
  ...labels(type),
  files: (type.only ?? []).map((file) => ({
    name: file,
    label: type.singular,
    file: `content/${name}/${file}.yml`,
    fields: fieldsOf(formSchema(type.schema)),
  })),
});

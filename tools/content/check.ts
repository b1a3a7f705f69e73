import type { z } from 'astro/zod';
import { completeCodes, sourceLocale } from '../../src/i18n/locales.ts';
import { explainIssue, type Problem } from '../../src/model/explain.ts';
import {
  model,
  sourceSchema,
  type FactsType,
  type ProseType,
  type TypeName,
} from '../../src/model/index.ts';
import { inputSchema, linksIn } from '../../src/model/walk.ts';
import { bodyProblems } from './body.ts';
import { exitFaults } from './exits.ts';
import { keywordNotices } from './keywords.ts';
import { textProblems } from './text-problems.ts';
import { translationFaults } from './translations.ts';
import { textsOf } from './texts/texts.ts';
import { nameProblem } from './names.ts';
import { strayProblems } from './strays.ts';
import { wayFaults } from './way.ts';
import { namesIn, readContent, type ContentFile } from './read.ts';

interface Checked {
  entry: ContentFile;
  schema: z.ZodObject;
}

/** Holds every file of `<root>/content` against the model. What is no warning stops a build. */
export const checkContent = (root: string): Problem[] => {
  const types = Object.entries(model) as [TypeName, ProseType | FactsType][];
  const found = types.map(([name, type]) => [name, filesOf(root, name, type)] as const);
  const files = (name: TypeName) =>
    found.find(([type]) => type === name)?.[1].files.map(({ entry }) => entry) ?? [];
  const ids = Object.fromEntries(
    // A text is named by its slug, whatever languages it has.
    found.map(([name, { files }]) => [
      name,
      new Set(files.map(({ entry }) => entry.name.split('.')[0] ?? entry.name)),
    ]),
  );
  return [
    ...found.flatMap(([, { files, problems }]) => [
      ...problems,
      ...files.flatMap((file) => [
        ...schemaProblems(file),
        ...deadLinks(file, ids),
        ...bodyProblems(file.entry),
      ]),
    ]),
    ...strayProblems(root),
    ...wayFaults(files('questions')),
    ...exitFaults(files('settings')),
    ...textProblems(
      root,
      found.flatMap(([name, { files }]) =>
        textsOf(
          name,
          files.map(({ entry, schema }) => ({ entry, schema: inputSchema(schema) })),
        ),
      ),
    ),
    ...types.flatMap(([name, type]) =>
      type.layout === 'prose'
        ? [...translationFaults(type, files(name)), ...keywordNotices(files(name))]
        : [],
    ),
  ];
};

const filesOf = (root: string, name: TypeName, type: ProseType | FactsType) => {
  const files: Checked[] = [];
  const problems: Problem[] = [];
  for (const fileName of namesIn(root, name)) {
    const file = `content/${name}/${fileName}`;
    try {
      const misnamed = nameProblem(name, type.layout, fileName);
      if (misnamed) throw new Error(misnamed);
      const entry = readContent(root, name, fileName);
      const schema = type.layout === 'prose' ? proseSchema(type, entry) : type.schema;
      files.push({ entry, schema });
    } catch (error) {
      problems.push({ file, field: '', message: (error as Error).message });
    }
  }
  const names = files.map(({ entry }) => entry.name);
  return { files, problems: [...problems, ...missingFiles(name, type, names)] };
};

/** The language stands in the file's name; the source language's file holds the facts as well. */
const proseSchema = (type: ProseType, { name, body }: ContentFile): z.ZodObject => {
  if (!body) throw new Error('has no text below its front matter; write it or remove the file');
  return name.endsWith(`.${sourceLocale}`) ? sourceSchema(type) : type.text;
};

const missingFiles = (name: TypeName, type: ProseType | FactsType, names: string[]): Problem[] => {
  const required =
    type.layout === 'facts'
      ? [...(type.only ?? []), ...(type.required ?? [])]
      : [
          ...names.map((file) => `${file.split('.')[0]}.${sourceLocale}`),
          ...type.inEveryLanguage.flatMap((slug) => completeCodes.map((code) => `${slug}.${code}`)),
        ];
  const ending = type.layout === 'prose' ? 'mdx' : 'yml';
  const missing = [...new Set(required)].filter((file) => !names.includes(file));
  const extra =
    type.layout === 'facts' && type.only ? names.filter((file) => !type.only?.includes(file)) : [];
  return [
    ...missing.map((file) => ({
      file: `content/${name}/${file}.${ending}`,
      field: '',
      message: 'does not exist, and the site needs it in this language; write it',
    })),
    ...extra.map((file) => ({
      file: `content/${name}/${file}.${ending}`,
      field: '',
      message: 'is not read by anything; remove it',
    })),
  ];
};

const schemaProblems = ({ entry, schema }: Checked): Problem[] => {
  const result = schema.safeParse(entry.data, { error: explainIssue });
  return (result.error?.issues ?? []).map((issue) => ({
    file: entry.file,
    field: issue.path.join('.'),
    message: issue.message,
  }));
};

const ending = (type: TypeName) =>
  model[type].layout === 'prose' ? `.${sourceLocale}.mdx` : '.yml';

const deadLinks = ({ entry, schema }: Checked, ids: Record<string, Set<string>>): Problem[] =>
  linksIn(inputSchema(schema), entry.data)
    .filter(({ relation, id }) => !ids[relation]?.has(id))
    .map(({ field, relation, id }) => ({
      file: entry.file,
      field,
      message: `names "${id}", but there is no content/${relation}/${id}${ending(relation)}; correct the name or add the file`,
    }));

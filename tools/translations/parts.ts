import { sourceLocale } from '../../src/i18n/locales.ts';
import { isBehind } from '../../src/model/follows.ts';
import { model, type FactsType, type ProseType, type TypeName } from '../../src/model/index.ts';
import { inputSchema } from '../../src/model/walk.ts';
import { namesIn } from '../content/read.ts';
import { bodyUnits, withLinksOf } from './body-units.ts';
import { factUnits } from './fact-units.ts';
import { fieldUnits, type FieldUnit } from './field-units.ts';
import { isBehindMark, readMarks, type Marks } from './marks.ts';
import { readText, type ReadText } from './read-text.ts';
import { stringsPart } from './string-units.ts';
import type { Part, PartType } from './unit.ts';

/** Everything that can be asked for by `--type`. */
export const partTypes = ['strings', ...Object.keys(model)] as PartType[];

const named = (type: string, name: string, { path }: FieldUnit) =>
  `${type}/${name}#${path.join('.')}`;

const textPart = (
  type: TypeName,
  prose: ProseType,
  source: ReadText,
  target: ReadText | undefined,
  code: string,
): Part => {
  const name = source.name.split('.')[0] ?? source.name;
  const behind = target !== undefined && isBehind(prose, target.data, source);
  const found = [
    ...fieldUnits(inputSchema(prose.text), source.data, target?.data),
    ...bodyUnits(withLinksOf(source.body, code), target?.body),
  ];
  return {
    kind: 'text',
    type,
    name,
    file: `content/${type}/${name}.${code}.mdx`,
    isWritten: target !== undefined,
    isBehind: behind,
    units: found.map((unit) => ({ ...unit, id: named(type, name, unit), isBehind: behind })),
  };
};

const factsPart = (
  type: TypeName,
  { file, name: fileName, data }: ReadText,
  schema: ProseType['facts'],
  code: string,
  marks: Marks,
): Part[] => {
  const name = fileName.split('.')[0] ?? fileName;
  const units = factUnits(inputSchema(schema), data, code).map((unit) => {
    const id = named(type, name, unit);
    return { ...unit, id, isBehind: isBehindMark(marks[id], unit.source, unit.target) };
  });
  return units.length === 0
    ? []
    : [{ kind: 'facts', type, name, file, isWritten: true, isBehind: false, units }];
};

const partsOf = (root: string, name: TypeName, code: string, marks: Marks): Part[] => {
  const type: ProseType | FactsType = model[name];
  const ending = type.layout === 'prose' ? `.${sourceLocale}.mdx` : '.yml';
  const files = namesIn(root, name).filter((file) => file.endsWith(ending));
  return files.flatMap((file) => {
    const source = readText(root, name, file);
    if (!source) return [];
    if (type.layout === 'facts') return factsPart(name, source, type.schema, code, marks);
    const target = readText(root, name, file.replace(ending, `.${code}.mdx`));
    return [
      textPart(name, type, source, target, code),
      ...factsPart(name, source, type.facts, code, marks),
    ];
  });
};

/** All that is translated into a language, as it stands now. */
export const partsFor = (
  root: string,
  code: string,
  types: readonly PartType[] = partTypes,
): Part[] => {
  const marks = readMarks(root, code);
  return types.flatMap((type) =>
    type === 'strings' ? [stringsPart(root, code)] : partsOf(root, type, code, marks),
  );
};

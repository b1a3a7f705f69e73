import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formSchema, type FormSchema } from '../../cms/fields/form-schema.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { model, type FactsType, type ProseType } from '../../src/model/index.ts';

/** A field as a form has it, with what stands around it. */
interface Field extends FormSchema {
  path: string;
  isRequired: boolean;
  /** Whether the field or a group around it says why it may not stay empty. */
  hasWhy: boolean;
  /** Whether it stands for one entry of a list: its title is on the list's button. */
  isItem: boolean;
}

const below = (field: Field): Field[] => {
  const { items, properties = {}, required = [], path, hasWhy } = field;
  const item = items && {
    ...items,
    path: `${path}[]`,
    isRequired: false,
    hasWhy: hasWhy || items.why !== undefined,
    isItem: true,
  };
  const named = Object.entries(properties).map(([name, schema]) => ({
    ...schema,
    path: path ? `${path}.${name}` : name,
    isRequired: required.includes(name),
    hasWhy: hasWhy || schema.why !== undefined,
    isItem: false,
  }));
  return [...(item ? [item] : []), ...named].flatMap((each) => [each, ...below(each)]);
};

const fieldsIn = (type: ProseType | FactsType): Field[] => {
  const schema = type.layout === 'prose' ? type.text.extend(type.facts.shape) : type.schema;
  return below({ ...formSchema(schema), path: '', isRequired: true, hasWhy: false, isItem: false });
};

const isLanguage = ({ path }: Field) => localeCodes.some((code) => path.endsWith(`.${code}`));
const inSource = ({ path }: Field) => path.includes('sources[].');

for (const [name, type] of Object.entries(model) as [string, ProseType | FactsType][]) {
  const fields = fieldsIn(type);
  const pathsOf = (wrong: (field: Field) => boolean) =>
    fields.filter(wrong).map(({ path }) => path);

  describe(`the form for ${name}`, () => {
    it('says of every required field why it is required', () => {
      assert.deepEqual(
        pathsOf(({ isRequired, hasWhy }) => isRequired && !hasWhy),
        [],
      );
    });

    it('says at every field what belongs there, in a few words that end', () => {
      const none = pathsOf(
        (field) => !field.hint && !field.isItem && !isLanguage(field) && !field.path.endsWith('[]'),
      );
      assert.deepEqual(none, []);
      assert.deepEqual(
        pathsOf(({ hint, why }) =>
          [hint, why].some((help) => help && (!help.endsWith('.') || help.length > 200)),
        ),
        [],
      );
    });

    it('has titles of two to four words, each once', () => {
      const titled = fields.filter((field) => !field.isItem && !isLanguage(field));
      const long = titled.filter(({ title = '' }) => !/^\S+( \S+){1,3}$/.test(title));
      assert.deepEqual(
        long.map(({ path, title }) => [path, title]),
        [],
      );
      // The fields of a source are the same in every list of sources.
      const titles = titled.filter((field) => !inSource(field)).map(({ title }) => title);
      assert.deepEqual(
        titles.filter((title, index) => titles.indexOf(title) !== index),
        [],
      );
    });

    it('asks a question where the answer is yes or no', () => {
      assert.deepEqual(
        pathsOf(({ type, title }) => type === 'boolean' && !title?.endsWith('?')),
        [],
      );
    });
  });
}

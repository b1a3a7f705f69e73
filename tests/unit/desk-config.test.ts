import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'astro/zod';
import type { CmsField } from 'decap-cms-core';
import { deskConfig } from '../../cms/config.ts';
import { formSchema, type FormSchema } from '../../cms/fields/form-schema.ts';
import { fieldsOf } from '../../cms/fields/index.ts';
import { completeCodes, sourceLocale } from '../../src/i18n/locales.ts';
import { model, type FactsType, type ProseType } from '../../src/model/index.ts';

const config = deskConfig({ isLocal: true }, 'http://127.0.0.1:4321');

const pathsInModel = ({ properties = {}, items }: FormSchema, path = ''): string[] => [
  ...(path ? [path] : []),
  ...(items ? pathsInModel(items, path).filter((below) => below !== path) : []),
  ...Object.entries(properties).flatMap(([name, child]) =>
    pathsInModel(child, path ? `${path}.${name}` : name),
  ),
];

const pathsInForm = (fields: readonly CmsField[], path = ''): string[] =>
  fields.flatMap((field) => {
    const here = path ? `${path}.${field.name}` : field.name;
    return [here, ...('fields' in field ? pathsInForm(field.fields, here) : [])];
  });

const fieldsOfCollection = (name: string) => {
  const collection = config.collections.find((each) => each.name === name);
  return collection?.fields ?? collection?.files?.[0]?.fields ?? [];
};

const field = (collection: string, name: string) =>
  fieldsOfCollection(collection).find((each) => each.name === name);

describe('the desk’s forms', () => {
  for (const [name, type] of Object.entries(model) as [string, ProseType | FactsType][]) {
    it(`have every field of ${name}`, () => {
      const schema = type.layout === 'prose' ? type.text.extend(type.facts.shape) : type.schema;
      const form = pathsInForm(fieldsOfCollection(name));
      const missing = pathsInModel(formSchema(schema)).filter((path) => !form.includes(path));
      assert.deepEqual(missing, []);
    });
  }

  it('show what is translated in every language, and shared facts in one', () => {
    assert.equal(field('guides', 'title')?.i18n, true);
    assert.equal(field('guides', 'body')?.i18n, true);
    assert.equal(field('guides', 'checked')?.i18n, undefined);
    assert.deepEqual(config.i18n, {
      structure: 'multiple_files',
      locales: completeCodes,
      default_locale: sourceLocale,
    });
  });

  it('take titles, hints, choices, defaults and bounds from the model', () => {
    const { label, hint } = field('guides', 'title') ?? {};
    assert.deepEqual([label, typeof hint], ['Title of the text', 'string']);
    assert.deepEqual(field('guides', 'reviewed'), {
      name: 'reviewed',
      label: 'Read by native speaker',
      hint: 'Yes only after a native speaker has read the whole text. Such as: Not yet for a new text.',
      required: false,
      widget: 'select',
      options: [
        { value: 'none', label: 'Not yet' },
        { value: 'native', label: 'Yes' },
      ],
      default: 'none',
      i18n: true,
    });
    assert.partialDeepStrictEqual(field('guides', 'order'), { widget: 'number', min: 0 });
  });

  it('say what a number and a line of hours look like, as the model does on saving', () => {
    const rules = fieldsOfCollection('services')
      .filter(({ name }) => ['phones', 'hours'].includes(name))
      .map((list) => ('fields' in list ? list.fields[0] : 'field' in list ? list.field : undefined))
      .map((line) => line?.pattern ?? []);
    const lines = ['0800 11112', '192 (police)', 'Mo-Fr 08:00-16:00', '24/7', '24/7 Mo'];
    const taken = lines.map((line) =>
      rules.map(([pattern = '']) => new RegExp(pattern).test(line)),
    );
    assert.deepEqual(taken, [
      [true, false],
      [false, false],
      [false, true],
      [false, true],
      [false, false],
    ]);
    assert.deepEqual(
      rules.map(([, complaint]) => complaint),
      [
        'has more than digits; write only digits and spaces, such as 0800 11112',
        'is not written as hours; write days and times as Mo-Fr 08:00-16:00 or Mo,We 09:00-12:00, or 24/7 for day and night',
      ],
    );
  });

  it('have patterns that Decap can read, which knows no classes of Unicode', () => {
    const source = JSON.stringify(config);
    assert.ok(source.includes('"pattern":["'), 'patterns were found');
    assert.doesNotMatch(source, /"pattern":\["[^"]*\\\\p\{/);
    const [pattern = ''] = field('campaigns', 'hashtag')?.pattern ?? [];
    const tags = ['#16ditë', '#16дана', '#dan_1', '16dana', '#16 dana', '#a-b', '#'];
    assert.deepEqual(
      tags.filter((tag) => new RegExp(pattern).test(tag)),
      tags.slice(0, 3),
    );
  });

  it('say in the model’s words what does not fit a pattern', () => {
    const [form] = fieldsOf(formSchema(z.object({ at: z.string().regex(/^\d\d$/, 'is no hour') })));
    assert.deepEqual(form?.pattern, ['^\\d\\d$', 'is no hour']);
  });

  it('refuse a kind of field that nobody has thought of, by its name', () => {
    const schema = z.object({ place: z.object({ colour: z.record(z.string(), z.string()) }) });
    assert.throws(() => fieldsOf(formSchema(schema)), /"place\.colour".*cms\/fields/);
  });
});

import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { isTranslationBehind } from '../../src/views/behind.ts';
import { model } from '../../src/model/index.ts';
import { markOf } from '../../src/model/follows.ts';
import { isBehindMark, pairMark } from '../../tools/translations/marks.ts';
import { partsFor } from '../../tools/translations/parts.ts';
import { numbersOf } from '../../tools/translations/plural-forms.ts';
import { readPo, writePo } from '../../tools/translations/po.ts';
import { standingsOf } from '../../tools/translations/report.ts';
import { copyTexts } from './lib/translations.ts';

const standing = (root: string, code: string, type: string) =>
  standingsOf(code, partsFor(root, code)).find((one) => one.type === type);

describe('The report on translations', () => {
  it('names a text that is missing, and one that is behind', () => {
    using copy = copyTexts();
    assert.deepEqual(standing(copy.root, 'sq', 'guides')?.missing, []);
    rmSync(join(copy.root, 'content/guides/shelter.sq.mdx'));
    copy.change('guides/police.sr.mdx', (text) => text.replace(/^title: "/m, '$&Nova '));
    const guides = standing(copy.root, 'sq', 'guides');
    assert.deepEqual(guides?.missing, ['guides/shelter']);
    assert.deepEqual(guides.behind, ['guides/police']);
  });

  it('knows a fact as behind where only its source changed since it was compared', () => {
    const mark = pairMark('Policija', 'Policia');
    assert.equal(isBehindMark(mark, 'Policija', 'Policia'), false);
    assert.equal(isBehindMark(mark, 'Nova policija', 'Policia'), true);
    assert.equal(isBehindMark(mark, 'Nova policija', 'Policia e re'), false);
    assert.equal(isBehindMark(undefined, 'Nova policija', 'Policia'), false);
  });

  it('has everything to translate for a language that the site does not have yet', () => {
    using copy = copyTexts();
    const parts = partsFor(copy.root, 'rom');
    for (const { total, missing } of standingsOf('rom', parts)) assert.equal(missing.length, total);
    const { code, units } = readPo(writePo('rom', parts, 'missing'));
    assert.equal(code, 'rom');
    assert.ok(units.every(({ target, needsWork }) => target === '' && !needsWork));
    assert.ok(units.some(({ id }) => id === 'services/xk-police#name'));
  });

  it('lists the plural forms of each language with the numbers that they are for', () => {
    using copy = copyTexts();
    const forms = (code: string) =>
      partsFor(copy.root, code, ['strings'])
        .flatMap(({ units }) => units)
        .filter(({ id }) => id.includes('#search.results_'))
        .map(({ id }) => id.split('_').at(-1));
    assert.deepEqual(forms('bs').sort(), ['few', 'one', 'other']);
    assert.deepEqual(forms('tr').sort(), ['one', 'other']);
    assert.equal(numbersOf('bs', 'few'), '2, 3, 4, 22, 23, 24');
  });
});

it('A guide is behind for readers where its translation follows another source', () => {
  const data = { title: 'Naslov', lead: 'Kratko.' };
  const source = { id: 'shelter.sr', data, body: 'Tekst.' };
  const follows = markOf(model.guides, source);
  const entry = { id: 'shelter.sq', data: { title: 'Titulli', follows }, body: 'Teksti.' };
  assert.equal(isTranslationBehind(model.guides, { entry, source }), false);
  const changed = { ...source, body: 'Drugi tekst.' };
  assert.equal(isTranslationBehind(model.guides, { entry, source: changed }), true);
  assert.equal(isTranslationBehind(model.guides, { entry: changed, source: changed }), false);
});

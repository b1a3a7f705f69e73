import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localeCodes, locales } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/index.ts';
import { posters } from '../../src/kit/posters/index.ts';
import type { Kit } from '../../src/views/kit.ts';
import { fonts } from './lib/fonts.ts';
import { closely, codesOn, drawSheet, readSheet, whiteBorder } from './lib/poster-sheet.ts';
import { sampleKit } from './lib/sample-kit.ts';
import { made, sixteen, words } from './lib/sample-posters.ts';

describe('Posters of a campaign', () => {
  it('are sheets of their size, tagged, in their language, with fonts, and name no program', async () => {
    for (const locale of localeCodes) {
      const kit = sampleKit({}, locale);
      for (const [size, width, height] of [
        ['a4', 595.28, 841.89],
        ['a3', 841.89, 1190.55],
      ] as const) {
        const pdf = await made(kit, size);
        const sheet = await readSheet(pdf);
        assert.deepEqual([sheet.pages, sheet.width, sheet.height], [1, width, height]);
        const title = translator(locale)('poster.fileTitle');
        const expected = { Language: locales[locale].tag, Title: title, Creator: '', Producer: '' };
        assert.partialDeepStrictEqual(sheet.info, expected);
        assert.match(
          sheet.tree,
          /"Document".*"H1".*"P".*"H2".*"L".*"LI".*"Lbl".*"LBody".*"H2".*"L".*"Figure"/,
        );
        const alt = translator(locale)('poster.codeAlt', { address: `example.org/q/${locale}/` });
        assert.ok(sheet.tree.includes(JSON.stringify(alt)), sheet.tree);
        const bytes = Buffer.from(pdf).toString('latin1');
        assert.match(bytes, /\/MarkInfo/);
        assert.match(bytes, /\/DisplayDocTitle true/);
        assert.match(bytes, /D:20261121000000Z/);
        assert.equal(bytes.match(/\/FontFile2 /g)?.length, 2);
        assert.deepEqual(new Set(bytes.match(/\/BaseFont \/[A-Z]{6}\+PTSans/g)).size, 2);
        assert.doesNotMatch(bytes, /pdfkit/i);
        assert.ok(pdf.length < 80_000, `${pdf.length} bytes`);
      }
    }
  });

  it('say every letter of their words', async () => {
    for (const [language, { locale, title, lead }] of Object.entries(words)) {
      const days = sixteen(locale, lead);
      const names = { organisers: [title], partners: [{ name: lead }] };
      const sheet = await readSheet(
        await made(sampleKit({ title, lead, days, ...names, hashtag: '#16ДанаŽë' }, locale)),
      );
      const said = closely(sheet.written.map(({ text }) => text).join(''));
      const t = translator(locale);
      const expected = [
        ...[title, lead, '#16ДанаŽë', '112', 'Emergency', t('country.XK'), t('cost.free')],
        ...[t('help.noticed'), t('poster.code'), 'CC BY 4.0', `example.org/q/${locale}/`],
        t('poster.partners', { count: 1, names: lead }),
      ];
      for (const text of expected) assert.ok(said.includes(closely(text)), `${language}: ${text}`);
      assert.ok(said.indexOf(closely(lead)) !== said.lastIndexOf(closely(lead)), 'a call stands');
    }
  });

  it('have a code that a telephone reads, also in grey, and white edges that no printer cuts', async () => {
    for (const locale of localeCodes) {
      for (const size of ['a4', 'a3']) {
        const kit = sampleKit({}, locale);
        const bitmap = await drawSheet(await made(kit, size), 150);
        assert.deepEqual(await codesOn(bitmap), [kit.codeAddress]);
        assert.ok(whiteBorder(bitmap) >= (10 / 25.4) * 150, `${whiteBorder(bitmap)} pixels`);
      }
    }
  });

  it('are the same each time, and others where a number changes', async () => {
    const kit = sampleKit();
    const { card } = kit;
    const numbers = card.numbers.map((entry) => ({ ...entry, shown: '116 016' }));
    const first = await made(kit);
    assert.deepEqual(await made(kit), first);
    const changed = await made({ ...kit, card: { ...card, numbers } });
    const said = (await readSheet(changed)).written.map(({ text }) => text).join(' ');
    assert.match(said, /116 016/);
    assert.doesNotMatch(said, /192/);
  });

  it('say on the only day what each can do, and without days what to say', async () => {
    const said = async (kit: Kit) =>
      closely((await readSheet(await made(kit))).written.map(({ text }) => text).join(''));
    const [day] = sixteen('en', 'Ask one question.');
    assert.ok(day);
    const proposal = 'School: Put the numbers where people wash their hands.';
    assert.ok((await said(sampleKit({ days: [day] }))).includes(closely(proposal)));
    assert.ok(!(await said(sampleKit())).includes(closely(proposal)));
    assert.ok((await said(sampleKit({ days: [] }))).includes(closely('112Say where you are.')));
  });

  it('are not made where texts have no room or no letters, which is said with file, field and mend', async () => {
    const cases: [Partial<Kit['campaign']>, RegExp][] = [
      [{ lead: 'Somebody listens. '.repeat(60) }, /16-days\.en\.mdx: title and lead – .*; shorten/],
      [{ title: 'Over'.repeat(20) }, /16-days\.en\.mdx: title and lead – .*; shorten/],
      [{ organisers: Array<string>(60).fill('Ministry') }, /16-days\.sr\.mdx: organisers.*; name/],
      [{ title: '漢' }, /16-days\.en\.mdx: .*“漢”.*; write/],
    ];
    for (const [change, message] of cases) await assert.rejects(made(sampleKit(change)), message);
    const kit = sampleKit();
    const numbers = Array<Kit['card']['numbers']>(12).fill(kit.card.numbers).flat();
    await assert.rejects(
      made({ ...kit, card: { ...kit.card, numbers } }),
      /site\.yml: card.*; name fewer/,
    );
  });

  it('are described for those who do not see them', () => {
    for (const { title, alt = '' } of posters(sampleKit({}, 'sr'), fonts)) {
      assert.match(title, /^Plakat, A[34]$/);
      assert.match(alt, /16 days against violence.*112.*Kosovo.*Poziv je besplatan/);
    }
  });
});

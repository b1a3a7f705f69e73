import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractText, getDocumentProxy } from 'unpdf';
import { localeCodes } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/index.ts';
import { cardPdf } from '../../src/paper/card-pdf.ts';
import { cardOf, type PocketCard } from '../../src/views/card-numbers.ts';
import { copyContent } from './lib/content-copy.ts';
import { fonts } from './lib/fonts.ts';

type Contact = Parameters<typeof cardOf>[0][number];

const like = (change: Partial<Contact>): Contact => ({
  shortName: 'Police',
  country: 'XK',
  cost: 'free',
  phones: [{ shown: '192', dialled: '192' }],
  status: 'confirmed',
  checkedOn: '2026-11-21',
  nextCheck: '2027-02-19',
  say: 'Say where you are.',
  ...change,
});

describe('The card for the wallet', () => {
  it('holds confirmed numbers of Kosovo that are not due, with the oldest check and the first due day', () => {
    const older = like({
      shortName: 'Ambulance',
      checkedOn: '2026-10-01',
      nextCheck: '2026-12-30',
    });
    const number = { shown: '192', cost: 'free', say: 'Say where you are.' };
    assert.deepEqual(cardOf([like({}), older]), {
      numbers: [
        { ...number, name: 'Police' },
        { ...number, name: 'Ambulance' },
      ],
      checkedOn: '2026-10-01',
      checkAgainOn: '2026-12-30',
    });
  });

  it('leaves out what must not stand on paper', () => {
    const unfit: Record<string, Partial<Contact>> = {
      'not confirmed': { status: 'unconfirmed' },
      'due for a new check': { status: 'recheck' },
      'of another country': { country: 'RS' },
      'of an unknown country': { phones: [{ shown: '028 478 388', dialled: undefined }] },
    };
    for (const [why, change] of Object.entries(unfit)) {
      assert.equal(cardOf([like(change)]), undefined, why);
      assert.equal(cardOf([like(change), like({})])?.numbers.length, 1, why);
    }
  });

  it('has room for three numbers, and says so', () => {
    using content = copyContent();
    content.change('settings/site.yml', (text) =>
      text.replace(/( {2}- service: xk-police\n(?: {4,}.*\n)+)/, '$1$1'),
    );
    assert.match(content.problems().join(), /site\.yml – card – has more than three numbers/);
  });
});

describe('The card’s file', () => {
  const made = cardOf([like({})]);
  assert.ok(made);
  const card: PocketCard = made;

  it('is one page of tagged text in the language, whose name says nothing', async () => {
    for (const locale of localeCodes) {
      const pdf = await cardPdf(locale, card, fonts);
      assert.ok(pdf.length < 60_000, `${pdf.length} bytes`);
      const document = await getDocumentProxy(new Uint8Array(pdf));
      const { info } = await document.getMetadata();
      assert.equal(document.numPages, 1);
      assert.partialDeepStrictEqual(info, {
        Language: locale === 'sr' ? 'sr-Latn' : locale,
        Title: translator(locale)('card.fileTitle'),
        Creator: '',
        Producer: '',
      });
      const tree: unknown = await (await document.getPage(1)).getStructTree();
      assert.match(JSON.stringify(tree), /"Document".*"L".*"LI".*"Lbl".*"LBody".*"P"/);
    }
  });

  it('has the letters of all languages, Serbian in Cyrillic too', async () => {
    const say = 'čćđšž ëç ђћџљњ';
    const numbers = card.numbers.map((entry) => ({ ...entry, say }));
    const pdf = new Uint8Array(await cardPdf('sr', { ...card, numbers }, fonts));
    const { text } = await extractText(pdf, { mergePages: true });
    assert.ok(text.includes(say), text);
  });

  it('is not made where its texts do not fit', async () => {
    const numbers = card.numbers.map((entry) => ({ ...entry, say: 'Say where. '.repeat(60) }));
    await assert.rejects(cardPdf('en', { ...card, numbers }, fonts), /site\.yml.*too long/);
  });
});

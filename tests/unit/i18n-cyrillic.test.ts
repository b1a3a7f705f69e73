import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toCyrillic } from '../../src/i18n/cyrillic.ts';

const written = (pairs: Record<string, string>) => {
  for (const [latin, cyrillic] of Object.entries(pairs)) {
    assert.equal(toCyrillic(latin), cyrillic);
  }
};

describe('Serbian in Cyrillic', () => {
  it('writes one letter where Latin writes two, small and capital', () => {
    written({
      'Ljubav, njuška, džep': 'Љубав, њушка, џеп',
      'NJEGOŠ i Njegoš; LJUDI; DŽEZ': 'ЊЕГОШ и Његош; ЉУДИ; ЏЕЗ',
      'Đorđe će čuti žabu, šta još?': 'Ђорђе ће чути жабу, шта још?',
    });
  });

  it('writes two where there are two sounds', () => {
    written({
      injekcija: 'инјекција',
      'Konjunkcija i konjugacija': 'Конјункција и конјугација',
      'konj, konjušnica': 'коњ, коњушница',
      'Nadživeti podžanr': 'Надживети поджанр',
      'odžak, pidžama': 'оџак, пиџама',
      'TANJUG, tanjir': 'ТАНЈУГ, тањир',
      odživeti: 'одживети',
      vanjezički: 'ванјезички',
    });
  });

  it('reads letters with loose accents', () => {
    written({ ['kuc\u0301a']: 'кућа' });
  });

  it('leaves what is filled in, addresses, files, code and tags', () => {
    written({
      'Jezik: %{locale}, {{count}} polja': 'Језик: %{locale}, {{count}} поља',
      'vidite https://example.org/lista?a=1 i pišite na ime@primer.rs':
        'видите https://example.org/lista?a=1 и пишите на ime@primer.rs',
      'datoteka content/guides/kuca.sr.mdx, slika.jpg':
        'датотека content/guides/kuca.sr.mdx, slika.jpg',
      'u content/ i na /sr/pages/privacy/, da/ne': 'у content/ и на /sr/pages/privacy/, да/не',
      'radno vreme Mo-Fr 08:00-16:00 ili Mo,We 09:00':
        'радно време Mo-Fr 08:00-16:00 или Mo,We 09:00',
      'nema PUBLIC_DESK_REPOSITORY': 'нема PUBLIC_DESK_REPOSITORY',
      'napišite `import` ili <Noticed>': 'напишите `import` или <Noticed>',
    });
  });

  it('leaves foreign names, with their Serbian endings', () => {
    written({
      'Nalog na GitHub-u, MDX i PDF': 'Налог на GitHub-у, MDX и PDF',
      'WhatsApp, XK, glava IV': 'WhatsApp, XK, глава IV',
    });
  });

  it('leaves names of programs, keys and licences, commands, and days as opening hours write them', () => {
    written({
      'Dani su Mo, Tu, We, Th, Fr, Sa, Su. Tu je.': 'Дани су Mo, Tu, We, Th, Fr, Sa, Su. Ту је.',
      'Sa Kosova; upišite Mo-Fr': 'Са Косова; упишите Mo-Fr',
      'Backspace uklanja, Escape zatvara': 'Backspace уклања, Escape затвара',
      'sa „git switch main“ („detached HEAD“), unesite ih (commit)':
        'са „git switch main“ („detached HEAD“), унесите их (commit)',
      'uslovi CC BY-SA 4.0 ili CC0': 'услови CC BY-SA 4.0 или CC0',
      'API prima samo POST i application/json': 'API прима само POST и application/json',
      'adresu mailto ili tel; canvas, fork, true ili false':
        'адресу mailto или tel; canvas, fork, true или false',
      'pokrenite ImageMagick; slike TIFF i HEIC': 'покрените ImageMagick; слике TIFF и HEIC',
      'najviše „Most Compatible“, a most je most': 'највише „Most Compatible“, а мост је мост',
      'polje ‹naslov›': 'поље ‹naslov›',
    });
  });

  it('changes no sentence that ends beside the next', () => {
    written({ 'To je to.Zatim i ovo.': 'То је то.Затим и ово.' });
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageIn } from '../../tools/build/cyrillic/page.ts';
import { cyrillic } from '../../tools/build/cyrillic/script.ts';
import { searchList } from '../../tools/build/cyrillic/search-list.ts';

const script = cyrillic(['Facebook', 'Open Gate'], 'https://example.org');
const inCyrillic = (html: string) => pageIn(script, html);

const becomes = async (pairs: Record<string, string>) => {
  for (const [latin, expected] of Object.entries(pairs)) {
    assert.equal(await inCyrillic(latin), expected);
  }
};

describe('A page in Cyrillic', () => {
  it('has other letters and its own tag, and is otherwise the same, byte by byte', async () => {
    await becomes({
      '<!DOCTYPE html><html lang="sr-Latn"><head><title>Ljubav &amp; njega</title></head><body><p>Džep<br>\n  i <b>đak</b></p></body></html>':
        '<!DOCTYPE html><html lang="sr-Cyrl"><head><title>Љубав &amp; њега</title></head><body><p>Џеп<br>\n  и <b>ђак</b></p></body></html>',
      '<input type="search" aria-label="Šta tražite?"><p>Dalje</p>':
        '<input type="search" aria-label="Шта тражите?"><p>Даље</p>',
    });
  });

  it('leaves what is in another language, code, or said to stay', async () => {
    await becomes({
      '<p>Albanski: <i lang="sq">urdhër mbrojtje, grua</i>, srpski: nalog</p>':
        '<p>Албански: <i lang="sq">urdhër mbrojtje, grua</i>, српски: налог</p>',
      '<p lang="en">help <i lang="sr-Latn">pomoć</i> again</p>':
        '<p lang="en">help <i lang="sr-Cyrl">помоћ</i> again</p>',
      '<small translate="no">Shtime</small><kbd>Esc</kbd> dvaput':
        '<small translate="no">Shtime</small><kbd>Esc</kbd> двапут',
      '<style>.a::before{content:"kuca"}</style><script>const kuca = "kuca";</script>kuća':
        '<style>.a::before{content:"kuca"}</style><script>const kuca = "kuca";</script>кућа',
    });
  });

  it('speaks of its own alphabet', async () => {
    await becomes({
      '<a href="/sr/a-z/">Sve od A do Ž</a><p>Sve po abecedi.</p>':
        '<a href="/sr-Cyrl/a-z/">Све од А до Ш</a><p>Све по азбуци.</p>',
    });
  });

  it('leads to its like, pages and files', async () => {
    await becomes({
      '<a href="/sr/guides/shelter/#x">a</a>': '<a href="/sr-Cyrl/guides/shelter/#x">а</a>',
      '<a href="/sr/">a</a><a href="/sq/">a</a>': '<a href="/sr-Cyrl/">а</a><a href="/sq/">а</a>',
      '<a href="/sr/card.pdf">a</a>': '<a href="/sr-Cyrl/card.pdf">а</a>',
      '<img src="https://example.org/q/sr/">': '<img src="https://example.org/q/sr-Cyrl/">',
      '<link rel="canonical" href="https://example.org/sr/card/">':
        '<link rel="canonical" href="https://example.org/sr-Cyrl/card/">',
      '<link rel="alternate" hreflang="sr-Latn" href="https://example.org/sr/card/">':
        '<link rel="alternate" hreflang="sr-Latn" href="https://example.org/sr/card/">',
      '<meta http-equiv="refresh" content="0; url=/sr/next/2/">':
        '<meta http-equiv="refresh" content="0; url=/sr-Cyrl/next/2/">',
    });
  });

  it('marks itself in the menu of languages, where the other script stays', async () => {
    await becomes({
      '<a href="/sr/card/" lang="sr-Latn" hreflang="sr-Latn" aria-current="true">SR</a>':
        '<a href="/sr/card/" lang="sr-Latn" hreflang="sr-Latn">SR</a>',
      '<a href="/sr-Cyrl/card/" lang="sr-Cyrl" hreflang="sr-Cyrl">СР</a>':
        '<a href="/sr-Cyrl/card/" lang="sr-Cyrl" hreflang="sr-Cyrl" aria-current="true">СР</a>',
      '<a href="/sr/" aria-current="page">Početna</a>':
        '<a href="/sr-Cyrl/" aria-current="page">Почетна</a>',
    });
  });

  it('has the words that scripts say and search engines show in its letters', async () => {
    await becomes({
      '<p data-shown="{&quot;one&quot;:&quot;{{count}} kontakt&quot;}"></p>':
        '<p data-shown="{&quot;one&quot;:&quot;{{count}} контакт&quot;}"></p>',
      '<meta name="description" content="Pomoć"><meta name="viewport" content="width=device-width">':
        '<meta name="description" content="Помоћ"><meta name="viewport" content="width=device-width">',
      '<script type="application/ld+json">{"@type":"Organization","name":"Kuća","inLanguage":"sr-Latn","url":"https://example.org/sr/card/","telephone":"112"}</script>':
        '<script type="application/ld+json">{"@type":"Organization","name":"Кућа","inLanguage":"sr-Cyrl","url":"https://example.org/sr-Cyrl/card/","telephone":"112"}</script>',
    });
  });

  it('is no further answer of the full-text search', async () => {
    assert.equal(
      await inCyrillic('<main data-pagefind-body data-pagefind-filter="kind:guide">Kuća</main>'),
      '<main>Кућа</main>',
    );
  });
});

describe('What the search box loads for pages in Cyrillic', () => {
  it('has titles and sentences in its letters, and compares the same words', () => {
    const list = {
      language: 'sr',
      pages: [['guides/shelter', 'Sigurna kuća', 'sigurn kuc,sklonist']],
      places: [['prizren', 'Prizren', 'prizren']],
      texts: {
        kinds: { place: 'Opština' },
        because: 'jer ste napisali {{words}}',
        languages: { sq: { name: 'albanski', tag: 'sq' } },
        ways: [{ href: '/sr/a-z/', label: 'Sve od A do Ž' }],
      },
    };
    assert.deepEqual(JSON.parse(searchList(script, 'sr-Cyrl', JSON.stringify(list))), {
      language: 'sr',
      pages: [['guides/shelter', 'Сигурна кућа', 'sigurn kuc,sklonist']],
      places: [['prizren', 'Призрен', 'prizren']],
      texts: {
        kinds: { place: 'Општина' },
        because: 'јер сте написали {{words}}',
        languages: { sq: { name: 'албански', tag: 'sq' } },
        ways: [{ href: '/sr-Cyrl/a-z/', label: 'Све од А до Ш' }],
      },
      at: 'sr-Cyrl',
    });
    const numbers = [{ title: 'Policija', href: '/sr/services/#xk-police', numbers: ['192'] }];
    assert.deepEqual(JSON.parse(searchList(script, 'sr-Cyrl', JSON.stringify(numbers))), [
      { title: 'Полиција', href: '/sr-Cyrl/services/#xk-police', numbers: ['192'] },
    ]);
  });
});

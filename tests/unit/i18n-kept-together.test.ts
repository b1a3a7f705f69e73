import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keptTogether } from '../../src/i18n/kept-together.ts';
import { drawn, htmlOf } from './lib/mdx.ts';

const marked = (text: string) => keptTogether(text).replaceAll('\u00a0', '_');

describe('A line does not end', () => {
  const kept: [string, string][] = [
    ['Od 25. novembra 2026. važi.', 'Od 25._novembra 2026. važi.'],
    ['Zakon br. 08/L-185, član 5 i čl. 12.', 'Zakon br._08/L-185, član_5 i čl._12.'],
    ['To je 500 € ili 20 % plate.', 'To je 500_€ ili 20_% plate.'],
    ['Deri më 25 nëntor, neni 7.', 'Deri më 25_nëntor, neni_7.'],
    ['On 25 November, Article 9 – see there.', 'On 25_November, Article_9_– see there.'],
    ['Pozovite broj 192.', 'Pozovite broj_192.'],
  ];
  for (const [text, wanted] of kept)
    it(wanted, () => {
      assert.equal(marked(text), wanted);
    });

  const free = [
    'Zvala je 5 majki. To je 3 mesta dalje.',
    'Godine 2026. važi novi zakon.',
    'Prošlo je 12. Sada čekate.',
    'Radno vreme: 8–16, odbroj 3.',
    'She has 2 children and 3 mothers.',
  ];
  for (const text of free)
    it(`but may in: ${text}`, () => {
      assert.equal(marked(text), text);
    });
});

it('Texts are drawn with it, and code and addresses as they are', () => {
  const html = htmlOf(
    drawn(
      'Od 25. novembra, `25. novembra`, [član 5](https://example.org/a%205).\n',
      'content/guides/a.sr.mdx',
    ),
  );
  assert.match(html, /Od 25\.\u00a0novembra/);
  assert.match(html, /<code>25\. novembra</);
  assert.match(html, /član\u00a05/);
  assert.match(html, /a%205/);
});

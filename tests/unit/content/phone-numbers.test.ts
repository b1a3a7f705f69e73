import assert from 'node:assert/strict';
import { it } from 'node:test';
import { phoneNumbers } from '../../../tools/content/rules/phone-numbers.ts';
import { fixture, found, paragraph } from '../lib/fixture-texts.ts';

const numbers = (words: string) =>
  found(phoneNumbers, paragraph(words)).map((line) => /“(.*?)”/.exec(line)?.[1]);

it('A number that no service has is found, in links and in words', () => {
  assert.deepEqual(
    found(phoneNumbers, fixture('numbers.sr')).map((line) => line.split(' is')[0]),
    ['9: “195”', '9: “0800 11119”', '9: “113”'],
  );
  assert.deepEqual(numbers('Thirrni 113 ose 1234.'), ['113', '1234']);
  assert.deepEqual(numbers('Call 116 123 or 045 123 456.'), ['045 123 456', '116 123']);
});

it('Numbers of services, years, dates, laws and amounts are not', () => {
  const good = [
    'Zovite 112 ili 192.',
    '+383 38 223 782 i 038 223 782',
    'Zakon br. 08/L-185, član 113, od 01/2025 i 01.01.2025.',
    'Zovite od 1999. godine.',
    'U 2025. je 120 žena tražilo pomoć, na 115 stranica piše.',
  ];
  assert.deepEqual(good.flatMap(numbers), []);
});

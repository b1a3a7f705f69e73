import assert from 'node:assert/strict';
import { it } from 'node:test';
import { language, otherLanguage } from '../../../tools/content/rules/language.ts';
import { fixture, found } from '../lib/fixture-texts.ts';

it('A heading and a paragraph in another language are found, a foreign word set apart is not', () => {
  assert.deepEqual(found(language, fixture('albanian-heading.sr')), [
    '9: “Zyrat rajonale të mbrojtësve” is Albanian in a text that is Serbian; translate it, or set what is meant to be foreign in italics with its code, such as *en: Victim Advocate*',
    '15: “The advocates work in seven offices of the prosecution.” is English in a text that is Serbian; translate it, or set what is meant to be foreign in italics with its code, such as *en: Victim Advocate*',
  ]);
});

it('Each language is told from each of the others', () => {
  assert.equal(otherLanguage('Zaštitnik žrtava ide s vama na sud.', 'sq'), 'sr');
  assert.equal(otherLanguage('Zaštitnik žrtava ide s vama na sud.', 'en'), 'sr');
  assert.equal(otherLanguage('Mbrojtësi vjen me ju në gjykatë.', 'en'), 'sq');
  assert.equal(otherLanguage('The advocate goes to court with you.', 'sq'), 'en');
  assert.equal(otherLanguage('Nema', 'sq'), 'sr');
  assert.equal(otherLanguage('Kontakt', 'sq'), undefined);
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CompleteLocale } from '../../../src/i18n/locales.ts';
import { linkedTerms } from '../../../tools/content/rules/linked-terms.ts';
import { namesTerm } from '../../../tools/content/texts/inflected.ts';
import { fixture, found, paragraph } from '../lib/fixture-texts.ts';

describe('Terms of the glossary', () => {
  it('are linked once a page, in whatever case they stand', () => {
    assert.deepEqual(found(linkedTerms, fixture('terms.sr')), [
      '11: “Zaštitnika žrtava” is a term of the glossary and nothing on this page explains it; link it once: [Zaštitnika žrtava](/sr/glossary/#victim-advocate)',
      '13: “Nalog za hitnu zaštitu” is a term of the glossary and nothing on this page explains it; link it once: [Nalog za hitnu zaštitu](/sr/glossary/#emergency-protection-order)',
      '15: “takav nalog” leads to the glossary for the second time on this page; once is enough, so make it plain words',
    ]);
  });

  it('are explained by a guide about them, and by the page’s own title', () => {
    const text = paragraph('Victim advocates help.', 'en');
    const [one] = text.passages;
    assert.ok(one);
    const linked = { ...one, links: [{ words: 'guide', url: '/en/guides/victim-advocate/' }] };
    const titled = { ...one, kind: 'title' as const, words: 'What a victim advocate does' };
    assert.equal(found(linkedTerms, text).length, 1);
    assert.deepEqual(found(linkedTerms, { ...text, passages: [linked] }), []);
    assert.deepEqual(found(linkedTerms, { ...text, passages: [titled, one] }), []);
  });
});

describe('A term is found', () => {
  const terms: Record<CompleteLocale, Record<string, { yes: string[]; no: string[] }>> = {
    sr: {
      'zaštitnik žrtava': {
        yes: ['zaštitnicima žrtava', 'Zaštitnikom žrtava'],
        no: ['zaštita žrtava'],
      },
      'državni tužilac': {
        yes: ['državnog tužioca', 'državnim tužiocem'],
        no: ['državno tužilaštvo'],
      },
      'centar za socijalni rad': {
        yes: ['centru za socijalni rad', 'Centri za socijalni rad'],
        no: ['centar za rad'],
      },
    },
    sq: {
      'mbrojtës i viktimave': {
        yes: ['mbrojtësin e viktimave', 'mbrojtësit të viktimave'],
        no: ['mbrojtje viktimave'],
      },
      'urdhër mbrojtje': {
        yes: ['urdhri i mbrojtjes', 'urdhra mbrojtjeje'],
        no: ['mbrojtje me urdhër'],
      },
    },
    en: {
      'victim advocate': {
        yes: ['victim advocates', 'Victim advocate’s'],
        no: ['advocate of a victim'],
      },
      'injured party': { yes: ['injured parties'], no: ['party'] },
    },
  };
  for (const [locale, all] of Object.entries(terms) as [CompleteLocale, (typeof terms)['sr']][]) {
    for (const [term, { yes, no }] of Object.entries(all)) {
      it(`in its forms, not in others: ${term}`, () => {
        assert.deepEqual(
          yes.filter((form) => !namesTerm(`Pa ${form}.`, term, locale)),
          [],
        );
        assert.deepEqual(
          no.filter((form) => namesTerm(`Pa ${form}.`, term, locale)),
          [],
        );
      });
    }
  }
});

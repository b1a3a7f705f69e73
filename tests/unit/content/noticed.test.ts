import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locale } from '../../../src/i18n/locales.ts';
import { noticed } from '../../../tools/content/rules/noticed.ts';
import { stepsIn } from '../../../tools/content/rules/steps/index.ts';
import { fixture, found, paragraph } from '../lib/fixture-texts.ts';
import { notSteps, steps } from '../lib/steps.ts';

const what = (line: string) => line.replace(/ tells readers to (.*), which.*/, ' $1');

describe('A step that somebody could notice wants a warning', () => {
  it('for what is changed or sent in its section, for ways in the first that leads somewhere', () => {
    assert.deepEqual(found(noticed, fixture('noticed.sr')).map(what), [
      '13: “Pođite u stanicu” go somewhere',
      '18: “Promenite lozinke na miru” change something on a device',
      '52: “Ako imate dokaze, pošaljite ih” send something',
    ]);
    assert.deepEqual(found(noticed, fixture('noticed.sq')).map(what), [
      '3: “Nëse ju ndjekin, shkoni ku ka …” go somewhere',
      '17: “Ndërroni fjalëkalimet me qetësi” change something on a device',
      '31: “Nëse keni prova, dërgojini” send something',
    ]);
    assert.deepEqual(found(noticed, fixture('noticed.en')).map(what), [
      '9: “Before anything else, turn off location …” change something on a device',
      '20: “See a doctor” go somewhere',
      '24: “Change passwords when it is calm” change something on a device',
      '38: “If you have proof, send it” send something',
    ]);
  });

  it('and says where to put it', () => {
    const [lead, section] = found(noticed, fixture('noticed.sq'));
    assert.match(lead ?? '', /put a “Could be noticed” block \(<Noticed>\) into the first section/);
    assert.match(section ?? '', /into the same section, in which a sentence or two say what/);
  });

  it('not in other texts than guides, and not where a tag is broken, which is told first', () => {
    const text = paragraph('Idite u policiju.\n\n<Noticed>');
    assert.deepEqual(found(noticed, text), []);
    assert.equal(found(noticed, paragraph('Idite u policiju.')).length, 1);
    assert.deepEqual(found(noticed, { ...paragraph('Idite u policiju.'), type: 'pages' }), []);
  });
});

describe('What a sentence tells to do', () => {
  const kinds = (words: string, locale: Locale) => {
    const [passage] = paragraph(words, locale).passages;
    assert.ok(passage);
    return stepsIn(passage, locale).flatMap((told) => told.steps);
  };

  for (const [locale, sentences] of Object.entries(steps) as [Locale, (typeof steps)['sr']][]) {
    for (const [kind, all] of Object.entries(sentences)) {
      it(`is found in ${locale}: ${kind}`, () => {
        assert.deepEqual(
          all.filter((words) => !kinds(words, locale).some((step) => step === kind)),
          [],
        );
      });
    }
  }

  for (const [locale, sentences] of Object.entries(notSteps) as [Locale, string[]][]) {
    it(`is not what is forbidden, what others do, and what only may happen: ${locale}`, () => {
      assert.deepEqual(
        sentences.filter((words) => kinds(words, locale).length > 0),
        [],
      );
    });
  }

  it('is not to read on at another guide', () => {
    const words = 'In danger, go straight to When it is urgent.';
    const [passage] = paragraph(words, 'en').passages;
    assert.ok(passage);
    const links = [{ words: 'When it is urgent', url: '/en/guides/in-danger/' }];
    assert.equal(stepsIn(passage, 'en').length, 1);
    assert.deepEqual(stepsIn({ ...passage, links }, 'en'), []);
  });
});

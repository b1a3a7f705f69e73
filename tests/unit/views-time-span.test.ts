import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spanInWords, stateOn } from '../../src/views/time-span.ts';

const on = '2026-11-22';

describe('A project', () => {
  it('has ended once its end has passed, whatever its entry says', () => {
    for (const status of ['planned', 'running', 'unknown'] as const) {
      assert.equal(stateOn({ status, period: { ends: '2026-11-21' } }, on), 'ended');
      assert.equal(stateOn({ status, period: { ends: '2026-11-22' } }, on), status);
    }
  });

  it('that ends in a month or a year has ended when that is over', () => {
    const stateOf = (ends: string) => stateOn({ status: 'running', period: { ends } }, on);
    assert.equal(stateOf('2026-11'), 'running');
    assert.equal(stateOf('2026-10'), 'ended');
    assert.equal(stateOf('2026'), 'running');
    assert.equal(stateOf('2025'), 'ended');
  });

  it('is what its entry says where no source gives the end', () => {
    assert.equal(stateOn({ status: 'unknown', period: {} }, on), 'unknown');
    assert.equal(stateOn({ status: 'running', period: { begins: '2019' } }, on), 'running');
  });
});

describe('When a project was', () => {
  it('is said as exactly as the sources are, in each language’s own form', () => {
    const period = { begins: '2020-10', ends: '2024-06-19' };
    assert.equal(spanInWords('en', period), 'From October 2020 to 19 June 2024');
    assert.equal(spanInWords('sr', period), 'oktobar 2020. – 19. jun 2024.');
    assert.equal(spanInWords('sq', period), 'tetor 2020 – 19 qershor 2024');
    assert.equal(spanInWords('en', { begins: '2019', ends: '2019' }), '2019');
  });

  it('says which end no source gives', () => {
    assert.equal(spanInWords('en', { begins: '2018' }), 'Began 2018; no source gives the end');
    assert.match(spanInWords('sr', { begins: '2018' }), /^Početak: 2018\. \(kraj ne navodi/);
    assert.match(spanInWords('en', { ends: '2018' }), /^Ended 2018; no source gives the beginning/);
    assert.equal(spanInWords('en', {}), 'No source gives the dates');
  });
});

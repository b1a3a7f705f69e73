import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const text = readFileSync('tests/search/topics.yml', 'utf8');
const lines = text.trimEnd().split('\n');
const line = /^(?<topic>[a-z][a-z\d-]*): (?<pages>[a-z\d/-]+|\[[a-z\d/-]+(?:, [a-z\d/-]+)+\])$/;
const named = lines.map((each) => line.exec(each)?.groups?.topic);

interface Query {
  q: string;
  lang: string;
  expect: string;
  accept?: string[];
}
const queries = JSON.parse(readFileSync('tests/search/queries.json', 'utf8')) as Query[];

// All topics that people look for, also those that no query here asks for.
const asked = `
  hotline emergency police safety-plan quick-exit phone-safety what-is-dv psychological-violence
  economic-violence sexual-violence stalking online-violence cycle warning-signs help-friend elderly men
  lgbt disability forced-marriage trafficking-what trafficking-signs trafficking-jobs trafficking-children
  trafficking-report trafficking-shelter reflection-period rights protection-order protection-order-breach
  legal-aid compensation criminal-report court-process witness-protection child-witness divorce-custody
  alimony interpreter prosecution medical-exam documents psych-help social-work financial-aid housing
  employment children-violence children-help perpetrators pregnancy property about contact projects
  campaign-16 campaign-trafficking news-training news-law statistics publications volunteer privacy vpao
  shelters vpao-pristina shelter-pristina vpao-mitrovica shelter-mitrovica vpao-prizren shelter-prizren
  vpao-pec shelter-pec vpao-gnjilane shelter-gnjilane vpao-urosevac shelter-urosevac vpao-djakovica
  shelter-djakovica vpao-gracanica shelter-novo-brdo shelter-zubin-potok`
  .trim()
  .split(/\s+/);

describe('The map of topics', () => {
  it('has a topic and its pages on each line, without the language, and nothing else', () => {
    assert.deepEqual(
      lines.filter((each) => !line.test(each)),
      [],
    );
    assert.doesNotMatch(text, /(?:: \[?|, )(?:sr|sq|en)\//);
  });

  it('has every topic that is asked for, once', () => {
    assert.deepEqual(
      asked.filter((topic) => !named.includes(topic)),
      [],
    );
    assert.deepEqual(named.length, new Set(named).size);
  });
});

describe('The queries', () => {
  it('want topics that are on the map', () => {
    assert.equal(queries.length, 196);
    const wanted = queries.flatMap(({ expect, accept = [] }) => [expect, ...accept]);
    assert.deepEqual(
      wanted.filter((topic) => !named.includes(topic)),
      [],
    );
  });
});

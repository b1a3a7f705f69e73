import { sectionsOf, type Section } from '../texts/sections.ts';
import type { Passage, Text } from '../texts/text.ts';
import type { Finding, TextRule } from './rule.ts';
import { stepsIn, toReader } from './steps/index.ts';
import type { Step } from './steps/words.ts';

interface Found {
  step: Step;
  sentence: string;
  at: Passage;
}

const does: Record<Step, string> = {
  device: 'change something on a device',
  send: 'send something',
  go: 'go somewhere',
};

const opening = (sentence: string) => {
  const all = sentence.replaceAll('▢', '…').split(/\s+/);
  return all.length > 6 ? `${all.slice(0, 6).join(' ')} …` : sentence;
};

const findingOf = ({ step, sentence, at }: Found): Finding => ({
  at,
  message: `“${opening(sentence)}” tells readers to ${does[step]}, which somebody may notice; put a “Could be noticed” block (<Noticed>) into ${at.field ? 'the first section below' : 'the same section'}, in which a sentence or two say what could be noticed and what to do about it`,
});

const foundIn = ({ passages }: Section, { locale }: Text): Found[] =>
  toReader(passages, locale).flatMap((at) =>
    stepsIn(at, locale).flatMap(({ steps, sentence }) =>
      steps.map((step) => ({ step, sentence, at })),
    ),
  );

const find = (text: Text): Finding[] => {
  // What cannot be read is another rule's, and where a block ends is not known then.
  if (text.type !== 'guides' || text.parsed.fault) return [];
  // The answer above the text is met with what follows it first.
  const lead = text.passages.filter(({ field }) => field === 'lead');
  const sections = sectionsOf(text, 'Noticed').map((section, index) =>
    index === 0 ? { ...section, passages: [...lead, ...section.passages] } : section,
  );
  let isFirstWay = true;
  return sections.flatMap((section) => {
    const found = foundIn(section, text);
    const wanted = found.filter(({ step }) => step !== 'go' || isFirstWay);
    if (found.some(({ step }) => step === 'go')) isFirstWay = false;
    const [first] = section.hasComponent ? [] : wanted;
    return first ? [findingOf(first)] : [];
  });
};

/**
 * A step that somebody else could notice carries a warning: changes on a device and what is sent in their
 * own section, ways to go in the first section of a guide that leads somewhere.
 */
export const noticed: TextRule = { name: 'could be noticed', find };

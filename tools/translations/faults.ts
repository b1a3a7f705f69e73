import { linksIn, numbersIn, valuesIn } from './kept.ts';
import { isListed, type Unit } from './unit.ts';

const without = (all: readonly string[], others: readonly string[]): string[] => {
  const left = [...others];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

const valueFaults = (source: string, target: string): string[] => [
  ...without(valuesIn(source), valuesIn(target)).map(
    (value) => `lacks ${value}, where the page puts a value; write it as it stands in the source`,
  ),
  ...without(valuesIn(target), valuesIn(source)).map(
    (value) => `has ${value}, which the source does not have; remove it`,
  ),
];

const linkFaults = (source: string, target: string): string[] => [
  ...without(linksIn(source), linksIn(target)).map(
    (link) => `lacks the link to ${link}; write it as the source does, as [words](${link})`,
  ),
  ...without(linksIn(target), linksIn(source)).map(
    (link) => `leads to ${link}, and the source does not; write the address of the source`,
  ),
];

// From three digits on a number is one to call, or a year; small ones may be written as words.
const isExact = (number: string) => number.length > 2;

const numberFaults = (source: string, target: string): string[] => {
  const [said, written] = [numbersIn(source), numbersIn(target)];
  return [
    ...written
      .filter((number) => !said.includes(number))
      .map(
        (number) =>
          `has the number ${number}, which the source does not have; write it as the source does`,
      ),
    ...said
      .filter((number) => isExact(number) && !written.includes(number))
      .map((number) => `lacks the number ${number}; write it as the source does`),
  ];
};

const lengthFaults = ({ max, kind }: Unit, target: string): string[] => {
  const isList = isListed(kind);
  const lines = isList ? target.split('\n') : [target];
  return lines
    .filter((line) => max !== undefined && line.length > max)
    .map(
      (line) =>
        `is longer than ${max ?? 0} characters${isList ? ` in the line “${line.slice(0, 30)}…”` : ''}; shorten it`,
    );
};

const lineFaults = ({ kind, source }: Unit, target: string): string[] => {
  if (isListed(kind) || source.includes('\n') || !target.includes('\n')) return [];
  return ['has several lines, and there is room for one; write it in one line'];
};

/** All that would break if a translation were kept, in words that say how to mend it. */
export const faultsOf = (unit: Unit, target: string): string[] => {
  const { source, kind } = unit;
  const common = [...lengthFaults(unit, target), ...lineFaults(unit, target)];
  if (kind === 'phrases, a line each') return common;
  return [
    ...common,
    ...valueFaults(source, target),
    ...linkFaults(source, target),
    ...numberFaults(source, target),
    ...(kind === 'words of a block' && target.includes('"')
      ? ['has the sign ", which ends the words of a block; write “ and ” or what your language has']
      : []),
  ];
};

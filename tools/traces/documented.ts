import { visitNames, type Engine, type VisitName } from '../../src/model/measured.ts';
import { kinds, type Kind } from './clues.ts';
import type { TraceClass } from './trace-class.ts';

/** A sort of trace that `docs/traces.md` explains. */
export interface DocumentedClass extends TraceClass {
  /** Whether some visits leave it and some do not. */
  isNotAlways: boolean;
}

const header = '| Where | What | After which visits | Who sees it | Why it stays |';
const engineOf: Record<string, Engine> = { Chromium: 'chromium', Firefox: 'firefox' };
const visitOf: Record<string, VisitName[]> = {
  left: ['left'],
  closed: ['closed'],
  'without JavaScript': ['withoutJavaScript'],
  notes: ['notes'],
  all: visitNames.filter((name) => name !== 'private'),
};
const notAlways = ' (not always)';

/**
 * Reads the tables of `docs/traces.md`, one below the name of each browser.
 * @throws with the line, when a row cannot be understood or explains nothing
 */
export const readDocumented = (markdown: string): DocumentedClass[] => {
  let engine: Engine | undefined;
  return markdown.split('\n').flatMap((line, index) => {
    const name = /^#+ (.+)$/.exec(line)?.[1];
    if (name !== undefined) engine = engineOf[name];
    const cells = cellsOf(line);
    if (!engine || !cells || line.replace(/ +/g, ' ') === header) return [];
    if (/^[|\s-]+$/.test(line)) return [];
    try {
      return classesIn(engine, cells);
    } catch (error) {
      throw new Error(`docs/traces.md:${index + 1}: ${(error as Error).message}`, { cause: error });
    }
  });
};

const cellsOf = (line: string) =>
  line.startsWith('|')
    ? line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
    : undefined;

const classesIn = (engine: Engine, cells: string[]): DocumentedClass[] => {
  const [where = '', what = '', visits = '', who, why, ...others] = cells;
  const place = /^`([^`]+)`$/.exec(where)?.[1];
  if (!place) throw new Error(`"${where}" is no place; write it between two \``);
  if (!who || !why || others.length > 0)
    throw new Error('has not five cells with something in each');
  const isNotAlways = visits.endsWith(notAlways);
  const names = (isNotAlways ? visits.slice(0, -notAlways.length) : visits).split(', ');
  return names
    .flatMap((name) => visitsNamed(name))
    .flatMap((visit) =>
      what
        .split(', ')
        .map((word) => ({ engine, where: place, kind: kindOf(word), visit, isNotAlways })),
    );
};

const visitsNamed = (name: string) => {
  const visits = visitOf[name];
  if (!visits)
    throw new Error(`"${name}" is no visit; there are ${Object.keys(visitOf).join(', ')}`);
  return visits;
};

// What was read or typed must not stay at all, so there is nothing to explain.
const explained = kinds.filter((kind) => kind !== 'text' && kind !== 'typed');

const kindOf = (word: string): Kind => {
  const kind = explained.find((each) => each === word);
  if (!kind) throw new Error(`"${word}" cannot be explained; there are ${explained.join(', ')}`);
  return kind;
};

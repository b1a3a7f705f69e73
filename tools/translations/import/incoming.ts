import type { Translated } from '../po.ts';
import { isListed, type Part, type Unit } from '../unit.ts';

/** A unit with what came back for it. */
export interface Incoming {
  unit: Unit;
  /** What the translator wrote; nothing where it is empty or not in the file. */
  target: string | undefined;
  /** Whether it is in the file, and whether the translator is done with it. */
  isGiven: boolean;
  needsWork: boolean;
  /** Whether it says something else than the site does. */
  isNew: boolean;
  /** Whether it was translated from what the source says now. */
  isOfNow: boolean;
}

// What a program for translators adds around the words is not meant.
const tidy = ({ kind }: Unit, text: string): string | undefined => {
  const lines = text.replaceAll('\r\n', '\n').trim().split('\n');
  const kept = isListed(kind) ? lines.map((line) => line.trim()).filter(Boolean) : lines;
  return kept.join('\n') || undefined;
};

/** All units of a part beside what the file says of them. */
export const incomingOf = ({ units }: Part, file: ReadonlyMap<string, Translated>): Incoming[] =>
  units.map((unit) => {
    const given = file.get(unit.id);
    const target = given && tidy(unit, given.target);
    return {
      unit,
      target,
      isGiven: given !== undefined,
      needsWork: given?.needsWork ?? false,
      isNew: target !== undefined && target !== unit.target,
      isOfNow: given === undefined || given.source === unit.source,
    };
  });

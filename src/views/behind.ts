import { isBehind } from '../model/follows.ts';
import type { ProseType } from '../model/index.ts';

interface Entry {
  id: string;
  data: object;
  body?: string | undefined;
}

/** Whether readers see a translation whose source says something else by now. The source itself is never behind. */
export const isTranslationBehind = (
  type: ProseType,
  { entry, source }: { entry: Entry; source: Entry },
): boolean =>
  entry.id !== source.id &&
  isBehind(type, entry.data as Record<string, unknown>, {
    data: source.data as Record<string, unknown>,
    body: source.body ?? '',
  });

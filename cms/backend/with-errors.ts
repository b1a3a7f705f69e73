import type { Backend, BackendClass } from './backend.ts';
import { inSentences, type Doing } from './in-sentences.ts';

const reading = [
  'entriesByFolder',
  'allEntriesByFolder',
  'entriesByFiles',
  'getEntry',
  'getMedia',
  'unpublishedEntries',
  'unpublishedEntry',
  'unpublishedEntryDataFile',
] as const satisfies (keyof Backend)[];

const writing = [
  'persistEntry',
  'persistMedia',
  'deleteFiles',
  'updateUnpublishedEntryStatus',
  'publishUnpublishedEntry',
  'deleteUnpublishedEntry',
] as const satisfies (keyof Backend)[];

type Method = (...given: unknown[]) => Promise<unknown>;

/** Says in sentences what went wrong: see {@link inSentences}. */
export const withErrors = (Base: BackendClass, host: string): BackendClass => {
  class Said extends Base {}
  const said = (name: string, doing: Doing) => {
    const method = (Base.prototype as unknown as Record<string, Method | undefined>)[name];
    if (!method) return;
    const value = async function (this: Backend, ...given: unknown[]) {
      try {
        return await method.apply(this, given);
      } catch (error) {
        throw inSentences(error, host, doing);
      }
    };
    Object.defineProperty(Said.prototype, name, { value });
  };
  reading.forEach((name) => {
    said(name, 'reading');
  });
  writing.forEach((name) => {
    said(name, 'writing');
  });
  return Said;
};

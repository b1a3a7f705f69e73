// At the desk only: public pages store nothing.
const key = 'oslonac-desk-name';

/** As the desk's server on this computer will take it. */
export const longestName = 80;

/** The name under which an editor writes on this computer; empty until one was given. */
export const editorName = (): string => {
  try {
    return globalThis.localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
};

/** Keeps an editor's name on this device. */
export const keepEditorName = (name: string): void => {
  globalThis.localStorage.setItem(key, name);
};

/** What is wrong with a name; nothing when it can stand in the history. */
export const nameProblem = (name: string): string | undefined => {
  if (!/[\p{L}\p{N}]/u.test(name)) return 'Write a name; any by which the others know you will do.';
  if (Array.from(name).length > longestName) return 'The name is too long: at most 80 letters.';
  if (/[\p{C}\p{Zl}\p{Zp}<>]/u.test(name)) return 'The name cannot have the signs < and >.';
  return undefined;
};

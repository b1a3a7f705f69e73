import { opened } from './opened.ts';

interface Told {
  /** Decap wrote what is in the form, put it back into the form, or has no more need of it. */
  what: 'kept' | 'taken' | 'gone';
  collection: string;
  /** Nothing for an entry that is new. */
  slug?: string;
}

declare global {
  interface WindowEventMap {
    'desk-backup': CustomEvent<Told>;
  }
}

const keyOf = ({ collection, slug = '' }: Told) => `oslonac-desk-backup:${collection}/${slug}`;

const openedOf = ({ collection, slug = '' }: Told) =>
  Object.fromEntries(
    [...opened].filter(([path]) => path.startsWith(`content/${collection}/${slug}.`)),
  );

const answers: Record<Told['what'], (told: Told) => void> = {
  kept: (told) => {
    localStorage.setItem(keyOf(told), JSON.stringify(openedOf(told)));
  },
  taken: (told) => {
    const texts = JSON.parse(localStorage.getItem(keyOf(told)) ?? '{}') as Record<string, string>;
    for (const [path, text] of Object.entries(texts)) opened.set(path, text);
  },
  gone: (told) => {
    localStorage.removeItem(keyOf(told));
  },
};

/**
 * Keeps with each backup of a form what the entry was when it was opened. Taken back later, the form is older
 * than what somebody else may have written since, and saving it must be refused like any other conflict.
 */
export const keepWithBackups = (): void => {
  addEventListener('desk-backup', ({ detail }) => {
    if (detail.slug) answers[detail.what](detail);
  });
};

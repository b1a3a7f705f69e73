import NotesFigure from './NotesFigure.astro';
import NotesHeading from './NotesHeading.astro';
import NotesLink from './NotesLink.astro';
import { proseComponents } from './prose.ts';

/** What texts are drawn with on the page that holds all guides. */
export const notesComponents = {
  ...proseComponents,
  Figure: NotesFigure,
  a: NotesLink,
  h2: NotesHeading,
};

import NotesFigure from './NotesFigure.astro';
import NotesHeading from './NotesHeading.astro';
import NotesLink from './NotesLink.astro';
import NotesContact from './prose/NotesContact.astro';
import NotesTerm from './prose/NotesTerm.astro';
import { proseComponents } from './prose.ts';

/** What texts are drawn with on the page that holds all guides. */
export const notesComponents = {
  ...proseComponents,
  Figure: NotesFigure,
  Contact: NotesContact,
  Term: NotesTerm,
  a: NotesLink,
  h2: NotesHeading,
};

import NotesHeading from './NotesHeading.astro';
import NotesLink from './NotesLink.astro';
import { proseComponents } from './prose.ts';

/** What texts are drawn with on the page that holds all guides. */
export const notesComponents = { ...proseComponents, a: NotesLink, h2: NotesHeading };

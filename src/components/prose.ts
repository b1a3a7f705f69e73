import Callout from './Callout.astro';
import Figure from './Figure.astro';
import Noticed from './Noticed.astro';
import Contact from './prose/Contact.astro';
import Term from './prose/Term.astro';
import Steps from './Steps.astro';
import Unconfirmed from './Unconfirmed.astro';

/** What writers may use in MDX; `model/mdx-components.ts` tells the desk and the guard the same names. */
export const proseComponents = { Callout, Contact, Figure, Noticed, Steps, Term, Unconfirmed };

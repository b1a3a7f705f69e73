/** Charts drawn while the site is built; the preview at the desk shows the tables alone. */
export { bars } from './bars.ts';
export { states } from './states.ts';

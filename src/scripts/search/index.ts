// The search box in use. What is typed stays in this page: no address, no history, no storage.

import { searching } from './searching.ts';
import type { Served } from './shown.ts';

const box = document.querySelector<HTMLElement>('[data-search]');
const input = box?.querySelector('input');
const list = box?.querySelector<HTMLElement>('[data-search-results]');
// The loader tells when the word list is there as well.
box?.addEventListener(
  'list',
  (event) => {
    if (input && list) searching(box, input, list, (event as CustomEvent<Served>).detail);
  },
  { once: true },
);

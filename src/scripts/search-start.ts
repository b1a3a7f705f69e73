// The search box before it is used: nothing is loaded until somebody turns to it, but on the search page itself.

// Vite bundles a module by itself, and gives its address, only as what a worker would run.
import module from './search/index.ts?worker&url';

const box = document.querySelector<HTMLElement>('[data-search]');
const form = box?.querySelector('form');
const failed = form?.nextElementSibling as HTMLElement | undefined;
const results = box?.querySelector('[data-search-results]');
let loading: Promise<unknown> | undefined;
let code: Promise<unknown> | undefined;
let dressed: Promise<unknown> | undefined;
let failures = 0;

const loadCode = async () => {
  try {
    // Browsers remember an import that failed: another address lets a bad network try again.
    await import(/* @vite-ignore */ failures > 0 ? `${module}?${failures}` : module);
  } catch (error) {
    failures += 1;
    code = undefined;
    throw error;
  }
};

// Results are read without it as well, so nothing waits for one that does not come.
const loadStyles = () =>
  new Promise((resolve) => {
    const link = document.createElement('link');
    Object.assign(link, {
      rel: 'stylesheet',
      href: '/search/results.css',
      onload: resolve,
      onerror: resolve,
    });
    document.head.append(link);
  });

const load = async () => {
  results?.setAttribute('aria-busy', 'true');
  // What came is not loaded again with a list that did not: it would answer every key twice.
  code ??= loadCode();
  dressed ??= loadStyles();
  try {
    const [list] = await Promise.all([
      fetch(box?.dataset.search ?? '').then((answer) => answer.json() as Promise<unknown>),
      code,
      dressed,
    ]);
    if (failed) failed.hidden = true;
    box?.dispatchEvent(new CustomEvent('list', { detail: list }));
  } catch {
    if (failed) failed.hidden = false;
    loading = undefined;
  }
};

const start = () => {
  loading ??= load();
};
for (const kind of ['focusin', 'pointerdown', 'input']) box?.addEventListener(kind, start);
// Without JavaScript the form leads to the list from A to Z; so does a search that did not load.
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!failed?.hidden) failed?.querySelector('a')?.click();
});
if (box?.closest('main')) start();

// Leaving: blank first, so that nothing is to be seen while the next page loads; then put the
// neutral page in this page's place in the tab's history.

import { countPresses } from './key-presses.ts';

const link = document.querySelector<HTMLAnchorElement>('[data-leave]');
const progress = document.querySelector<HTMLElement>('[data-leave-progress]');
// In memory, and for a browser that loads the page anew, on the entry of the tab's history.
let hasLeft = false;
const { navigation } = window as { navigation?: Navigation };

const blank = () => {
  // Not empty, nor a space: of a page without a title the tab shows the address.
  document.title = '…';
  document.documentElement.hidden = true;
};

const leave = () => {
  const exit = link?.dataset.leave;
  if (!link || !exit) return;
  hasLeft = true;
  blank();
  try {
    navigation?.updateCurrentEntry({ state: { hasLeft } });
    // The second blank page's header tells the browser to forget the files of this site. Nobody waits for
    // it: with a full cache that takes seconds.
    void fetch(`${link.href}2/`, { keepalive: true, cache: 'no-store' }).catch(() => undefined);
  } finally {
    location.replace(exit);
  }
};

// With any button of the mouse: a tab opened beside this one would leave the text standing here.
for (const kind of ['click', 'auxclick'] as const) {
  link?.addEventListener(kind, (event) => {
    if (event.button > 1) return;
    event.preventDefault();
    leave();
  });
}

countPresses({ Escape: 2, Shift: 3 }, (key, more) => {
  if (more === 0) leave();
  else if (progress) progress.textContent = key ? (progress.dataset[`${key}-${more}`] ?? '') : '';
});

// Esc is also what stops a page from loading, and in a hurry it is pressed more often than asked for.
addEventListener('keydown', (event) => {
  if (hasLeft && event.key === 'Escape') event.preventDefault();
});

// Somebody who goes back and forth before the neutral page is there gets this page again: kept in memory
// it runs on where it stood, loaded anew it starts. Either way it goes away again.
const wasLeft = () =>
  hasLeft || (navigation?.currentEntry?.getState() as { hasLeft?: true } | undefined)?.hasLeft;
if (wasLeft()) leave();
addEventListener('pageshow', () => {
  if (wasLeft()) leave();
});

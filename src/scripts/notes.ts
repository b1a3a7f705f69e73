// Moving about among the topics of one page: by buttons, because a link would change the address and
// put a line into the history.

import { showAll } from './notes-filter.ts';

const way = '[data-to]';
const returnButton = document.querySelector<HTMLTemplateElement>('[data-return]')?.content;

const show = (element: HTMLElement | null | undefined) => {
  element?.scrollIntoView();
  element?.focus({ preventScroll: true });
};

// The browser's own Back would leave the page, so the topic has a button that leads back.
const offerReturn = (topic: HTMLElement, from: HTMLElement) => {
  topic.querySelector('.return')?.remove();
  const button = returnButton?.firstElementChild?.cloneNode(true);
  if (!(button instanceof HTMLElement)) return;
  button.addEventListener('click', () => {
    from.closest('details')?.setAttribute('open', '');
    button.remove();
    show(from);
  });
  topic.querySelector('summary')?.after(button);
};

const go = (from: HTMLElement) => {
  const topic = document.querySelector<HTMLDetailsElement>(`[data-topic="${from.dataset.to}"]`);
  if (!topic) return;
  if (topic.hidden) showAll();
  topic.open = true;
  offerReturn(topic, from);
  show(topic.querySelector('summary'));
};

// Not <button>, which stands in a sentence as a box and does not break with the line.
for (const words of document.querySelectorAll<HTMLElement>(way)) {
  words.setAttribute('role', 'button');
  words.tabIndex = 0;
}
// What is a button now need not be named once more.
for (const names of document.querySelectorAll<HTMLElement>('[data-plain]')) names.hidden = true;

const wayOf = ({ target }: Event) =>
  target instanceof Element ? target.closest<HTMLElement>(way) : null;

document.addEventListener('click', (event) => {
  const from = wayOf(event);
  if (from) go(from);
});
document.addEventListener('keydown', (event) => {
  const from = wayOf(event);
  if (!from || (event.key !== 'Enter' && event.key !== ' ')) return;
  event.preventDefault();
  go(from);
});

document.querySelector('.skip')?.addEventListener('click', (event) => {
  event.preventDefault();
  show(document.querySelector('main'));
});

// A page that the browser kept in memory shows again what was open, to whoever comes back to it.
addEventListener('pageshow', ({ persisted }) => {
  showAll();
  if (!persisted) return;
  for (const section of document.querySelectorAll('details')) section.open = false;
  for (const button of document.querySelectorAll('.return')) button.remove();
});

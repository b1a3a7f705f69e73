import { element } from './element.ts';
import type { Served } from './shown.ts';

/** What stands where nothing was found, or nothing good: the numbers at the top of the page, and ways on. */
export const wayOn = (place: HTMLElement, { texts }: Served) => {
  const numbers = element('div', { class: 'help-bar' });
  for (const part of document.querySelector('.help-bar')?.children ?? []) {
    numbers.append(part.cloneNode(true));
  }
  const links = texts.ways.map(({ href, label }) =>
    element('li', {}, element('a', { href }, label)),
  );
  const said = element('p', {}, texts.none);
  const understood = element('bdi');
  const [before, after] = texts.lookedFor.split('{{words}}');
  const lookedFor = element('p', {}, before, understood, after);
  const way = element(
    'div',
    { class: 'way-on' },
    said,
    lookedFor,
    element('p', {}, texts.danger),
    numbers,
    element('ul', {}, ...links),
  );
  way.hidden = true;
  place.append(way);

  /** Shows it with the words that were looked for; hides it without any. */
  return (words: string[] | undefined, hasResults = false) => {
    way.hidden = !words;
    if (!words) return;
    said.hidden = hasResults;
    lookedFor.hidden = words.length === 0;
    understood.textContent = words.join(' ').slice(0, 200);
  };
};

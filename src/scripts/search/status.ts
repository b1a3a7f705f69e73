import { element } from './element.ts';
import type { Served } from './shown.ts';

// Long enough that nobody hears a count for every letter.
const patience = 600;

/** A line that says how many results there are, to those who listen. */
export const status = (box: HTMLElement, { texts }: Served) => {
  const line = element('p', { role: 'status', class: 'hidden-text' });
  box.append(line);
  let pause: ReturnType<typeof setTimeout>;
  const plural = new Intl.PluralRules(document.documentElement.lang);
  const counted = (count: number) =>
    (texts.results[plural.select(count)] ?? '').replace('{{count}}', String(count));

  /** Says the count, or that the reader’s choice leaves none of what was found; nothing at all without a count. */
  return (count?: number, isChosenAway = false) => {
    clearTimeout(pause);
    if (count === undefined) line.textContent = '';
    else
      pause = setTimeout(() => {
        const none = isChosenAway
          ? document.querySelector('[data-none]')?.textContent.trim()
          : texts.none;
        line.textContent = count > 0 ? counted(count) : (none ?? '');
      }, patience);
  };
};

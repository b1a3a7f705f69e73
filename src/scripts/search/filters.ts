import type { Shown } from './shown.ts';

/**
 * The choices of the search page: what kind of result, and which municipality. They stand in the page only;
 * other pages have none, and everything is shown there.
 */
export const filters = (box: HTMLElement, language: string, choose: () => void) => {
  const part = document.querySelector<HTMLElement>('[data-search-filters]');
  const [kind, place] = part?.querySelectorAll('select') ?? [];
  const none = part?.querySelector<HTMLElement>('[data-none]');
  const clear = part?.querySelector('button');
  part?.addEventListener('change', choose);
  clear?.addEventListener('click', () => {
    for (const select of [kind, place]) if (select) select.value = '';
    choose();
    box.querySelector('input')?.focus();
  });

  /** The page of the chosen municipality, which has an answer whatever was asked. */
  const chosenPlace = (): Shown[] =>
    place?.value
      ? [
          {
            href: `/${language}/places/${place.value}/`,
            title: place.selectedOptions[0]?.text ?? '',
            kind: 'place',
            place: place.value,
            because: [],
          },
        ]
      : [];

  return (shown: Shown[]): Shown[] => {
    if (!part) return shown;
    const page = chosenPlace().filter(({ href }) => !shown.some((other) => other.href === href));
    const fit = (shown.length > 0 ? [...page, ...shown] : shown).filter(
      (result) =>
        (!kind?.value || result.kind === kind.value) &&
        (!place?.value || !result.place || result.place === place.value),
    );
    part.hidden = shown.length === 0;
    if (none) none.hidden = shown.length === 0 || fit.length > 0;
    if (clear) clear.hidden = [kind, place].every((select) => !select?.value);
    return fit;
  };
};

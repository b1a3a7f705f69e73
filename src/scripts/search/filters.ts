import { isOfWork, type Kind } from '../../search/answer.ts';
import type { Narrowing } from './pagefind.ts';
import type { Shown } from './shown.ts';

/**
 * The choices of the search page: what kind of result, and which municipality. They stand in the page only;
 * other pages have none, and everything is shown there.
 */
export const filters = (box: HTMLElement, language: string, changed: () => void) => {
  const part = document.querySelector<HTMLElement>('[data-search-filters]');
  const [kind, place] = part?.querySelectorAll('select') ?? [];
  const none = part?.querySelector<HTMLElement>('[data-none]');
  const clear = part?.querySelector('button');
  part?.addEventListener('change', changed);
  clear?.addEventListener('click', () => {
    for (const select of [kind, place]) if (select) select.value = '';
    changed();
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

  const fits = (result: Shown): boolean => {
    if (kind?.value && result.kind !== kind.value) return false;
    if (!place?.value) return true;
    // What is about no place is about this one too.
    const named = result.place ? [result.place] : (result.places ?? []);
    return named.length === 0 || named.includes(place.value);
  };

  /** What of the texts about work is to be asked for, which may be more than what is shown; nothing if no more is. */
  const narrowing = (): Narrowing | undefined => {
    const chosen = (kind?.value ?? '') as Kind | '';
    if (chosen ? !isOfWork(chosen) : !place?.value) return undefined;
    return { ...(chosen && { kind: chosen }), ...(place?.value && { place: place.value }) };
  };

  /** What fits the choices. Of nothing it speaks only once nothing more is to come. */
  const choose = (shown: Shown[], isWhole: boolean): Shown[] => {
    if (!part) return shown;
    const page = chosenPlace().filter(({ href }) => !shown.some((other) => other.href === href));
    const fit = (shown.length > 0 ? [...page, ...shown] : shown).filter(fits);
    part.hidden = shown.length === 0;
    const mayCome = narrowing() !== undefined && !isWhole;
    if (none) none.hidden = shown.length === 0 || fit.length > 0 || mayCome;
    if (clear) clear.hidden = [kind, place].every((select) => !select?.value);
    return fit;
  };

  return { choose, narrowing };
};

// The keys of a list that opens below its field, as ARIA’s Authoring Practices have them. Home, End and
// the arrows to the sides stay with the text; Tab goes on to the results, which are links.

/** Lets the arrow keys choose among the options of `list`; gives what is chosen, and forgets it. */
export const keys = (input: HTMLInputElement, list: HTMLElement, escape: () => void) => {
  let active: HTMLElement | undefined;
  // Until a list can open it is a plain field, and the page says so.
  const combobox = {
    'aria-controls': list.id,
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
  };
  for (const [name, value] of Object.entries({ role: 'combobox', ...combobox })) {
    input.setAttribute(name, value);
  }

  const choose = (option?: HTMLElement) => {
    active?.removeAttribute('aria-selected');
    active = option;
    if (option) {
      option.setAttribute('aria-selected', 'true');
      option.scrollIntoView({ block: 'nearest' });
      input.setAttribute('aria-activedescendant', option.id);
    } else input.removeAttribute('aria-activedescendant');
  };

  // The field itself stands between the last and the first.
  const move = (by: number) => {
    const options = [...list.querySelectorAll('a')];
    const places = options.length + 1;
    const at = active ? options.indexOf(active as HTMLAnchorElement) + 1 : 0;
    choose(options[((at + by + places) % places) - 1]);
  };

  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') move(key === 'ArrowDown' ? 1 : -1);
    // A click of its own, so that the link takes this page's place in the history like every other.
    else if (key === 'Enter' && active) active.click();
    // Without a choice the form is sent, as by its button.
    else if (key === 'Enter') return;
    else {
      if (key !== 'Shift') choose();
      return;
    }
    event.preventDefault();
  });
  // It goes on to the page: pressed twice, it leaves.
  input.closest('search')?.addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Escape' && !isComposing) escape();
  });

  return {
    forget: () => {
      choose();
    },
    hasChosen: () => active !== undefined,
  };
};

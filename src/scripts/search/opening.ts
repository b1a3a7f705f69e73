const isInside = (box: HTMLElement, target: EventTarget | null) =>
  target instanceof Node && box.contains(target);

/**
 * Shows what was found and hides it again. Outside of the search page it lies over the page, or on a phone
 * pushes it down, only while somebody is in the box.
 */
export const opening = (box: HTMLElement, input: HTMLInputElement, found: HTMLElement) => {
  const isWide = matchMedia('(min-width: 48rem)');

  const open = (isOpen: boolean, hasResults = false) => {
    const opens = isOpen && found.hidden;
    found.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen && hasResults));
    // The keyboard of a phone takes half of its screen: the results need the other half.
    if (opens && !isWide.matches) input.form?.scrollIntoView();
  };

  found.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest('a');
    // A place on this page, which the results would hide.
    if (link && link.pathname === location.pathname) open(false);
  });
  if (!box.closest('main')) {
    let isPressing = false;
    const leave = ({ target }: Event) => {
      if (!isPressing && !isInside(box, target)) open(false);
    };
    document.addEventListener('focusin', leave);
    document.addEventListener('pointerdown', () => (isPressing = true));
    // Scrolling with a finger, or another button of the mouse, ends in no click.
    document.addEventListener('keydown', () => (isPressing = false));
    // Not before the press has ended: what is pressed must not move away under the finger.
    document.addEventListener('click', (event) => {
      isPressing = false;
      leave(event);
    });
  }
  return open;
};

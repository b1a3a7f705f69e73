// The same key several times: how those leave who have a keyboard under their hands.

/** Milliseconds after which earlier presses no longer count. */
const forgottenAfter = 5000;

const isTyping = (target: EventTarget | undefined) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio])'));

/**
 * Counts how often one of the keys is pressed alone and in a row. In fields to type in only Esc counts: it
 * types nothing, and is what people press who are frightened.
 * @param times how often each key, by its `event.key`, has to be pressed
 * @param tell gets the key in small letters and how many presses are missing yet, 0 at the last one;
 * no key when the presses are forgotten
 */
export const countPresses = (
  times: Readonly<Record<string, number>>,
  tell: (key: string | undefined, more: number) => void,
): void => {
  let pressed = '';
  let count = 0;
  let isAlone = false;
  let patience: ReturnType<typeof setTimeout>;

  const forget = () => {
    if (count > 0) tell(undefined, Infinity);
    clearTimeout(patience);
    count = 0;
  };

  addEventListener('keydown', (event) => {
    // Shift held for another key, or with a click, is no press of its own.
    isAlone = !event.repeat && !(event.ctrlKey || event.altKey || event.metaKey);
    if (event.key !== pressed || !isAlone) forget();
    pressed = event.key;
  });
  addEventListener('pointerdown', () => {
    isAlone = false;
    forget();
  });
  addEventListener('keyup', (event) => {
    const needed = times[event.key];
    if (!needed || event.key !== pressed || !isAlone) return;
    if (event.key !== 'Escape' && isTyping(event.composedPath()[0])) return;
    clearTimeout(patience);
    count += 1;
    patience = setTimeout(forget, forgottenAfter);
    tell(event.key.toLowerCase(), needed - count);
    if (count === needed) count = 0;
  });
};

import { asking, hasNumber } from './asking.ts';
import { element } from './element.ts';
import { filters } from './filters.ts';
import { keys } from './keys.ts';
import { opening } from './opening.ts';
import { results } from './results.ts';
import type { Served, Told } from './shown.ts';
import { status } from './status.ts';
import { wayOn } from './way-on.ts';

// Milliseconds without a key, after which that is asked which takes long.
const patience = 300;
// Few enough to look through; more for who asks for all texts.
const few = 8;
const many = 30;

const pause = () => new Promise((resolve) => setTimeout(resolve, patience));

/** Answers what is typed into the box, with every key and at once. */
export const searching = (
  box: HTMLElement,
  input: HTMLInputElement,
  list: HTMLElement,
  served: Served,
): void => {
  const found = list.parentElement ?? list;
  const { now, further } = asking(served);
  const draw = results(list, served);
  const more = element('button', { type: 'button' }, served.texts.more);
  found.append(more);
  const showWay = wayOn(found, served);
  const say = status(box, served);
  const open = opening(box, input, found);
  let told: Told | undefined;
  let limit = few;
  let latest = 0;

  const isBusy = (busy: boolean) => {
    list.setAttribute('aria-busy', String(busy));
  };

  /** Shows what is known; a reader who is among the results already gets more of them, and no others. */
  const show = (isOnlyMore = false): number => {
    const { shown = [], isWhole = false, isWeak = false, words = [] } = told ?? {};
    const chosen = choose(shown, isWhole).slice(0, limit);
    draw(input.value, chosen, isOnlyMore);
    more.hidden = limit === many || chosen.length === 0;
    showWay(isWhole && (isWeak || shown.length === 0) ? words : undefined, shown.length > 0);
    open(isWhole || shown.length > 0, chosen.length > 0);
    return chosen.length;
  };

  // Of nothing only when nothing more is to come.
  const tell = (count: number) => {
    const mayCome = narrowing() !== undefined && !told?.isWhole;
    const isChosenAway = count === 0 && (told?.shown.length ?? 0) > 0 && !mayCome;
    say(count > 0 || isChosenAway || told?.isWhole ? count : undefined, isChosenAway);
  };

  const reset = () => {
    latest++;
    told = undefined;
    forget();
    show();
    isBusy(false);
    say();
  };
  const empty = () => {
    input.value = '';
    reset();
  };

  const answer = async (wantsAll = false) => {
    if (!input.value.trim()) {
      reset();
      return;
    }
    const turn = ++latest;
    const query = input.value;
    const first = now(query);
    const isEnough = !wantsAll && !first.isWeak && !hasNumber(query) && !narrowing();
    limit = wantsAll ? many : few;
    isBusy(!isEnough);
    if (!wantsAll) {
      told = first;
      forget();
      tell(show());
      if (isEnough) return;
      await pause();
    }
    if (turn !== latest) return;
    // Of the first letters of a word nothing is loaded: another key is about to come.
    const isTelling = wantsAll || /(?:[\p{L}\p{N}].*){3}/u.test(query);
    const all = isTelling ? await further(query, first, narrowing()) : { ...first, isWhole: true };
    if (turn !== latest) return;
    told = all;
    tell(show(hasChosen() || found.contains(document.activeElement)));
    isBusy(false);
  };

  const { choose, narrowing } = filters(box, served.at ?? served.language, () => {
    forget();
    if (told && narrowing()) told = { ...told, isWhole: false };
    tell(show());
    if (narrowing()) void answer(true);
  });
  const { forget, hasChosen } = keys(input, list, () => {
    empty();
    input.focus();
  });
  input.addEventListener('input', () => void answer());
  input.form?.addEventListener('submit', () => void answer(true));
  input.addEventListener('focus', () => {
    if (!told || !found.hidden) return;
    forget();
    show();
  });
  more.addEventListener('click', () => {
    const { length } = list.querySelectorAll('a');
    void answer(true).then(() => {
      (list.querySelectorAll('a')[length] ?? input).focus();
    });
  });
  // Who comes back to a page that the browser kept does not find what was typed.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) empty();
  });
  void answer();
};

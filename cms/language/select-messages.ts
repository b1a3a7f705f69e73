import type { AriaLiveMessages, GroupBase } from 'react-select';
import { defaultProps } from 'react-select/base';
import { say } from './say.ts';

type Messages = AriaLiveMessages<unknown, boolean, GroupBase<unknown>>;

// What screen readers are told about a pick list.
const messages: Messages = {
  guidance: ({ context, isMulti }) => {
    if (context === 'menu') {
      return say('Up and Down go through the choices, Enter takes one, Escape closes the list.');
    }
    if (context === 'input') {
      return isMulti
        ? say('Type to look for a choice, Down opens the list, Left goes to what is chosen.')
        : say('Type to look for a choice, Down opens the list.');
    }
    return say('Left and Right go through what is chosen, Backspace removes it.');
  },
  onChange: ({ action, label }) => {
    switch (action) {
      case 'deselect-option':
      case 'pop-value':
      case 'remove-value':
        return say(`${label} is no longer chosen.`);
      case 'clear':
        return say('Nothing is chosen any more.');
      case 'select-option':
        return say(`${label} is chosen.`);
      default:
        return '';
    }
  },
  onFocus: ({ label, isSelected }) => (isSelected ? say(`${label} is chosen.`) : label),
  onFilter: ({ inputValue, resultsMessage }) => `${resultsMessage} ${inputValue}`.trim(),
};

/** Lets Decap's pick lists speak the desk's language: Decap leaves them to their own English. */
export const translatePickLists = (): void => {
  Object.assign(defaultProps, {
    noOptionsMessage: () => say('Nothing found'),
    loadingMessage: () => say('Loading…'),
    screenReaderStatus: ({ count }: { count: number }) => say(`${count} choices`),
    ariaLiveMessages: messages,
  });
};

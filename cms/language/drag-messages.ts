import {
  defaultAnnouncements,
  defaultScreenReaderInstructions,
  type Announcements,
} from '@dnd-kit/core';
import { say } from './say.ts';

const announcements: Announcements = {
  onDragStart: () => say('The entry is picked up.'),
  onDragOver: ({ over }) =>
    over ? say('The entry is over another place.') : say('The entry is over no place.'),
  onDragEnd: ({ over }) =>
    over ? say('The entry is put down here.') : say('The entry is where it was.'),
  onDragCancel: () => say('The entry is where it was.'),
};

/** Lets lists say in the desk's language how their entries are moved: Decap leaves that to English. */
export const translateDragging = (): void => {
  defaultScreenReaderInstructions.draggable = say(
    'To move an entry, press the space bar, then the arrow keys; press the space bar again to put it down, or Escape to leave it where it was.',
  );
  Object.assign(defaultAnnouncements, announcements);
};

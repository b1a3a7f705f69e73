// Whether a service is open only the reader's own clock can say; it is asked where the hours are certain.

import { openNow } from '../model/open-now.ts';

const lists = document.querySelector<HTMLElement>('[data-open]');

for (const card of lists?.querySelectorAll<HTMLElement>('[data-times]') ?? []) {
  const isOpen = openNow(card.dataset.times?.split(' ') ?? [], new Date());
  const item = document.createElement('li');
  item.className = 'open-now';
  item.textContent = lists?.dataset[isOpen ? 'open' : 'closed'] ?? '';
  card.querySelector('.facts')?.prepend(item);
}

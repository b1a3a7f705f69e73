// Finding a topic among those of the page. What is typed stays in its field, and is not kept there.

import { fold } from '../search/fold.ts';

const filter = document.querySelector<HTMLElement>('[data-filter]');
const input = filter?.querySelector('input');
const statusLine = filter?.querySelector<HTMLElement>('[role=status]');
const topics = [...document.querySelectorAll<HTMLElement>('[data-topic]')];

// Read on the first use: most readers open a topic without it.
let texts: Map<HTMLElement, string> | undefined;
const textOf = (topic: HTMLElement) => {
  const parts = topic.querySelectorAll(':scope > summary, .lead, .answers, .prose');
  return fold([topic.dataset.keywords, ...[...parts].map((part) => part.textContent)].join(' '));
};

const counted = (count: number) => {
  const { none = '', found = '{}' } = statusLine?.dataset ?? {};
  if (count === 0) return none;
  const forms = JSON.parse(found) as Record<string, string>;
  const form = new Intl.PluralRules(document.documentElement.lang).select(count);
  return (forms[form] ?? forms.other ?? '').replace('{{count}}', String(count));
};

const choose = () => {
  const words = fold(input?.value ?? '')
    .split(/\s+/)
    .filter(Boolean);
  texts ??= new Map(topics.map((topic) => [topic, textOf(topic)]));
  for (const topic of topics) {
    topic.hidden = !words.every((word) => texts?.get(topic)?.includes(word));
  }
  for (const group of document.querySelectorAll<HTMLElement>('[data-group]')) {
    group.hidden = !group.querySelector('[data-topic]:not([hidden])');
  }
  const count = topics.filter(({ hidden }) => !hidden).length;
  if (statusLine) statusLine.textContent = words.length > 0 ? counted(count) : '';
};

/** Empties the field and shows every topic again. */
export const showAll = () => {
  if (!input?.value) return;
  input.value = '';
  choose();
};

let pause: ReturnType<typeof setTimeout>;
input?.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(choose, 250);
});
input?.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  showAll();
});
if (filter) filter.hidden = false;

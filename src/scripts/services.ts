// Choosing among the services. What is chosen stays in this page: no address, no history, no storage.

export {};

const finder = document.querySelector<HTMLElement>('[data-finder]');
const filter = finder?.querySelector<HTMLElement>('[data-filter]');
const statusLine = finder?.querySelector<HTMLElement>('[role=status]');
const selects = [...(filter?.querySelectorAll('select') ?? [])];
const ticks = [...(filter?.querySelectorAll('input') ?? [])];
const cards = [...document.querySelectorAll<HTMLElement>('[data-facets]')];

const counted = (count: number) => {
  const { none = '', shown = '{}' } = statusLine?.dataset ?? {};
  if (count === 0) return none;
  const forms = JSON.parse(shown) as Record<string, string>;
  const form = new Intl.PluralRules(document.documentElement.lang).select(count);
  return (forms[form] ?? forms.other ?? '').replace('{{count}}', String(count));
};

const chosen = () =>
  [...selects, ...ticks.filter(({ checked }) => checked)].flatMap(({ value }) => value || []);

// Cards keep their places, so what is not confirmed stays behind what is.
const choose = () => {
  const wanted = chosen();
  for (const card of cards) {
    const facets = card.dataset.facets?.split(' ') ?? [];
    card.hidden = !wanted.every((facet) => facets.includes(facet));
  }
  for (const group of document.querySelectorAll<HTMLElement>('[data-group]')) {
    group.hidden = !group.querySelector('[data-facets]:not([hidden])');
  }
  if (statusLine) statusLine.textContent = counted(cards.filter(({ hidden }) => !hidden).length);
};

const showAll = () => {
  for (const select of selects) select.value = '';
  for (const tick of ticks) tick.checked = false;
  choose();
};

if (filter) {
  filter.hidden = false;
  // The same choices as links to pages of their own, for readers without JavaScript.
  finder?.querySelector('[data-links]')?.setAttribute('hidden', '');
  filter.addEventListener('change', choose);
  filter.querySelector('button')?.addEventListener('click', showAll);
  // Browsers fill in again what was chosen on an earlier visit, which somebody else may see.
  addEventListener('pageshow', () => {
    if (chosen().length > 0) showAll();
  });
}

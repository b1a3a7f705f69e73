// One line of history for a whole visit: a link within the site takes this page's place in the tab's
// history, so the browser's Back leaves the site. The page therefore has a way back of its own.

export {};

interface Place {
  path: string;
  title: string;
}

const farthest = 20;
const back = document.querySelector<HTMLElement>('[data-back]');
const link = back?.querySelector('a');
// Old browsers have no Navigation API or only a part of it, and cannot tell where the reader came from.
const { navigation } = window as { navigation?: Navigation };
const activation = navigation?.activation;

// What lies behind is handed on through the history entry that is about to vanish: the next page may
// read it once. No storage holds it, and no address. A browser may write it down with its tabs, where the
// addresses of those pages stand anyway (docs/traces.md).
const behind = (): Place[] => {
  if (activation?.navigationType !== 'replace') return [];
  return (activation.from?.getState() as { behind?: Place[] } | undefined)?.behind ?? [];
};
const places = behind();

const go = (address: string, leaving: Place[]) => {
  try {
    navigation?.updateCurrentEntry({ state: { behind: leaving.slice(-farthest) } });
  } finally {
    location.replace(address);
  }
};

const isPageOfOurs = ({ origin, pathname }: URL) =>
  origin === location.origin && pathname.endsWith('/');

document.addEventListener('click', (event) => {
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (event.defaultPrevented || !isPlain || event.altKey || !(event.target instanceof Element)) {
    return;
  }
  const target = event.target.closest<HTMLAnchorElement>('a[href]');
  if (!target || target.target || target.hasAttribute('download')) return;
  const address = new URL(target.href);
  if (!isPageOfOurs(address)) return;
  event.preventDefault();
  if (target === link) {
    go(target.href, places.slice(0, -1));
  } else if (address.pathname === location.pathname && address.hash) {
    // A place on this page, which stays the page it is.
    location.replace(target.href);
  } else {
    const here = document.querySelector('h1')?.textContent.trim() ?? '';
    go(target.href, [...places, { path: location.pathname, title: here }]);
  }
});

back?.classList.add('works');
const last = places.at(-1);
if (link && last) {
  link.href = last.path;
  link.ariaLabel = link.dataset.name?.replace('%s', last.title) ?? null;
}
// Without a place to go back to it is the page above, but for who has just come from another site.
const hasAbove = activation?.navigationType !== 'push' && link?.pathname !== location.pathname;
if (link && (last || hasAbove)) link.hidden = false;

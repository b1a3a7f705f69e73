// Search: the index loads on the first focus; words stay in this page, and go into no address.

export {};

interface Result {
  url: string;
  excerpt: string;
  meta: { title: string; keywords?: string };
}
interface Pagefind {
  init(): Promise<void>;
  search(words: string): Promise<{ results: { id: string; data(): Promise<Result> }[] }>;
}

const box = document.querySelector<HTMLElement>('[data-search]');
const input = box?.querySelector('input');
const statusLine = box?.querySelector<HTMLElement>('[data-status]');
const list = box?.querySelector<HTMLElement>('[data-results-list]');
const shownAtOnce = 12;

let loading: Promise<Pagefind> | undefined;
let tries = 0;
const index = () =>
  (loading ??= (async () => {
    // Browsers remember an import that failed: another address lets a bad network try again.
    const address = `/pagefind/pagefind.js${tries++ > 0 ? `?${tries}` : ''}`;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.init();
    return pagefind;
  })());

// Pagefind wants every word on a page. Where no page has them all, pages with most of them come first.
const find = async (words: string) => {
  const pagefind = await index();
  const all = (await pagefind.search(words)).results;
  if (all.length > 0) return all;
  const found = new Map<string, { hits: number; result: (typeof all)[number] }>();
  for (const word of words.split(/\s+/)) {
    for (const result of (await pagefind.search(word)).results) {
      found.set(result.id, { hits: (found.get(result.id)?.hits ?? 0) + 1, result });
    }
  }
  return [...found.values()]
    .sort((one, other) => other.hits - one.hits)
    .map(({ result }) => result);
};

// What somebody wrote among a page's phrases, word for word, comes before words found anywhere.
const phrasesFirst = (results: Result[], words: string) => {
  const says = ({ meta }: Result) =>
    Number(meta.keywords?.toLowerCase().includes(words.toLowerCase()) ?? false);
  return results.sort((one, other) => says(other) - says(one));
};

const item = ({ url, excerpt, meta }: Result) => {
  const li = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href: url, textContent: meta.title });
  const text = document.createElement('p');
  // Pagefind escapes the page's text and adds <mark> alone.
  text.innerHTML = excerpt;
  li.append(link, text);
  return li;
};

const counted = (count: number) => {
  const forms = JSON.parse(statusLine?.dataset.results ?? '{}') as Record<string, string>;
  const form = new Intl.PluralRules(document.documentElement.lang).select(count);
  return (forms[form] ?? forms.other ?? '').replace('{{count}}', String(count));
};

let latest = 0;
const answer = async () => {
  const words = input?.value.trim() ?? '';
  const turn = ++latest;
  const say = (text = '') => {
    if (statusLine && turn === latest) statusLine.textContent = text;
  };
  if (!words) {
    list?.replaceChildren();
    say();
    return;
  }
  try {
    say(statusLine?.dataset.loading);
    const results = await find(words);
    const shown = await Promise.all(results.slice(0, shownAtOnce).map((result) => result.data()));
    if (turn !== latest) return;
    list?.replaceChildren(...phrasesFirst(shown, words).map(item));
    say(results.length === 0 ? statusLine?.dataset.none : counted(results.length));
  } catch {
    if (turn !== latest) return;
    // Without the index the reader still has the list from A to Z, which stands below.
    loading = undefined;
    list?.replaceChildren();
    say(statusLine?.dataset.failed);
  }
};

let pause: ReturnType<typeof setTimeout>;
input?.addEventListener('focus', () => void index().catch(() => (loading = undefined)), {
  once: true,
});
input?.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => void answer(), 250);
});

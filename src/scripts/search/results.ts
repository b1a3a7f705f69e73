import { isOfWork } from '../../search/answer.ts';
import { element } from './element.ts';
import { markTitle, wordsWritten } from './marks.ts';
import type { Served, Shown } from './shown.ts';

/** Draws the results of a query into their list. */
export const results = (list: HTMLElement, { language, texts }: Served) => {
  let drawn = 0;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', texts.found);

  const reason = (words: string) => {
    const [before, after] = texts.because.split('{{words}}');
    return element('span', {}, before, element('mark', {}, element('bdi', {}, words)), after);
  };

  const option = (query: string) => (shown: Shown) => {
    const { href, title, kind, because, excerpt } = shown;
    const own = href.split('/')[1] ?? language;
    const other = texts.languages[own];
    const written = because.map(({ start, end }) => query.slice(start, end));
    const link = element(
      'a',
      { role: 'option', id: `result-${drawn++}`, href, hreflang: other?.tag },
      element('b', { lang: other?.tag }, ...markTitle(title, own, written)),
      element(
        'small',
        {},
        because.length > 0 ? reason(wordsWritten(query, because)) : undefined,
        element('span', {}, texts.kinds[kind]),
        other && element('span', {}, other.name),
      ),
    );
    if (excerpt) {
      const text = element('span', { class: 'excerpt', lang: other?.tag });
      // Pagefind escapes the page's text and adds <mark> alone.
      text.innerHTML = excerpt;
      link.append(text);
    }
    return link;
  };

  const group = (name: string, options: HTMLElement[]) => {
    const id = `results-${name}`;
    const label = element(
      'p',
      { id, role: 'presentation' },
      name === 'news' ? texts.news : texts.help,
    );
    return element('div', { role: 'group', 'aria-labelledby': id }, label, ...options);
  };

  /** All results, or with `isOnlyMore` those that are not there yet, behind the others. */
  return (query: string, shown: Shown[], isOnlyMore: boolean) => {
    const there = new Set(
      isOnlyMore ? [...list.querySelectorAll('a')].map((link) => link.getAttribute('href')) : [],
    );
    const added = shown.filter(({ href }) => !there.has(href));
    if (!isOnlyMore) {
      drawn = 0;
      list.replaceChildren();
    }
    for (const name of ['help', 'news']) {
      const options = added
        .filter(({ kind }) => isOfWork(kind) === (name === 'news'))
        .map(option(query));
      if (options.length === 0) continue;
      const have = list.querySelector(`[aria-labelledby=results-${name}]`);
      if (have) have.append(...options);
      else list.append(group(name, options));
    }
  };
};

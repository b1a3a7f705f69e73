import type { Page } from '../build/search/pages.ts';

/** A page as a site has it that knows nothing of Pagefind but where its text is. */
export const asPlain = ({ url, content }: Page): Page => ({
  url,
  content: content.replaceAll(
    / data-pagefind-(ignore|meta|filter)(=("[^"]*"|'[^']*'|[^\s>]+))?/g,
    '',
  ),
});

import type { Page } from './pages.ts';

// The same numbers each time, so that two runs measure the same pages.
const numbers = (seed: number) => () => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed / 2147483648;
};

const sentencesOf = ({ content }: Page) =>
  [...content.matchAll(/<(p|li)(?:\s[^>]*)?>(.*?)<\/\1>/gs)].flatMap(([, , html = '']) =>
    html
      .replaceAll(/<[^>]*>/g, '')
      .split(/(?<=[.!?])\s+/)
      .filter((sentence) => sentence.split(/\s+/).length > 4),
  );

/**
 * Pages as a site gets them with the years: news of a page’s length, in sentences of the real pages, shuffled, so
 * that words are as frequent as in real texts.
 */
export const grownPages = (real: Page[], locale: string, tag: string, count: number): Page[] => {
  const sentences = [...new Set(real.flatMap(sentencesOf))];
  const next = numbers(7);
  const any = () => sentences[Math.floor(next() * sentences.length)] ?? '';
  return Array.from({ length: count }, (_, number) => {
    const text = Array.from({ length: 12 + Math.floor(next() * 24) }, any);
    const title = any().split(/\s+/).slice(0, 8).join(' ');
    return {
      url: `/${locale}/news/${number + 1}/`,
      content: `<!doctype html><html lang="${tag}"><title>${title}</title><body>
<main data-pagefind-body data-pagefind-filter="kind:news"><h1>${title}</h1>
${text.map((sentence) => `<p>${sentence}</p>`).join('\n')}</main></body></html>`,
    };
  });
};

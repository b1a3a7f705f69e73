import { emptyElements, rewritten } from '../rewritten.ts';

// No element may stand within them, or nobody reads what does.
const closed = new Set(['title', 'option', 'textarea', 'script', 'style', 'text', 'tspan']);

interface Open {
  name: string;
  isClosed: boolean;
}

/**
 * A page on which each text that stands in for a missing one says its language, so that it is read aloud rightly.
 * @param texts those that stand in
 * @param tag their language
 */
export const markedPage = (
  html: string,
  texts: ReadonlySet<string>,
  tag: string,
): Promise<string> => {
  const open: Open[] = [];
  const isClosed = () => open.at(-1)?.isClosed ?? false;

  return rewritten(html, (stream) => {
    stream.on('startTag', (token, raw) => {
      stream.emitRaw(raw);
      if (emptyElements.has(token.tagName) || token.selfClosing) return;
      const language = token.attrs.find(({ name }) => name === 'lang')?.value;
      const isPage = token.tagName === 'html';
      open.push({
        name: token.tagName,
        isClosed: isClosed() || closed.has(token.tagName) || (language !== undefined && !isPage),
      });
    });

    stream.on('endTag', (token, raw) => {
      const at = open.findLastIndex(({ name }) => name === token.tagName);
      if (at >= 0) open.length = at;
      stream.emitRaw(raw);
    });

    stream.on('text', (token, raw) => {
      const isBorrowed = !isClosed() && texts.has(token.text.trim());
      stream.emitRaw(
        isBorrowed ? raw.replace(raw.trim(), (text) => `<span lang="${tag}">${text}</span>`) : raw,
      );
    });
  });
};

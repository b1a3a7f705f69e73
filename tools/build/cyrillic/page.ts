import { emptyElements, rewritten } from '../rewritten.ts';
import { attributesIn } from './attributes.ts';
import type { Script } from './script.ts';
import { structuredData } from './structured-data.ts';

// No words, and words read letter by letter.
const kept = new Set(['code', 'kbd', 'samp', 'style', 'script']);

/** An element that is open. */
interface Open {
  name: string;
  /** Whether its words stay as they are. */
  isKept: boolean;
  isData: boolean;
}

/**
 * A page in another script of its language. What is marked as another language, as code or with
 * `translate="no"` stays; everything else of the page's source stays byte by byte.
 */
export const pageIn = (script: Script, html: string): Promise<string> => {
  const open: Open[] = [];
  const isKept = () => open.at(-1)?.isKept ?? false;

  return rewritten(html, (stream) => {
    stream.on('startTag', (token) => {
      const value = (name: string) =>
        token.attrs.find((attribute) => attribute.name === name)?.value;
      const language = value('lang');
      const leadsTo = value('hreflang');
      const isOther = language !== undefined && language !== script.latin;
      const keeps =
        value('translate') === 'no' ||
        kept.has(token.tagName) ||
        // A link to the same page in the script that it is made from.
        (token.tagName === 'a' && leadsTo === script.latin);
      // In a text of another language a part may be Serbian again.
      const stays = isOther || keeps || (isKept() && language !== script.latin);
      token.attrs = attributesIn(script, token.attrs, isOther || isKept());
      stream.emitStartTag(token);
      if (emptyElements.has(token.tagName) || token.selfClosing) return;
      const isData = token.tagName === 'script' && value('type') === 'application/ld+json';
      open.push({ name: token.tagName, isKept: stays, isData });
    });

    stream.on('endTag', (token, raw) => {
      const at = open.findLastIndex(({ name }) => name === token.tagName);
      if (at >= 0) open.length = at;
      stream.emitRaw(raw);
    });

    stream.on('text', (token, raw) => {
      const { isData = false } = open.at(-1) ?? {};
      if (isData) stream.emitRaw(structuredData(script, raw));
      else if (isKept() || !token.text.trim()) stream.emitRaw(raw);
      else stream.emitText({ ...token, text: script.written(token.text) });
    });
  });
};

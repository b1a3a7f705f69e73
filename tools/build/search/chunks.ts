import { createHash } from 'node:crypto';
import { decode, encode } from 'cborg';
import { fold } from '../../../src/search/fold.ts';

/** A word of the index with the pages that have it; its spelling is all that matters here. */
type Word = [spelling: string, ...pages: unknown[]];
type Chunk = [from: string, to: string, name: string];
type Meta = [version: string, pages: unknown[], chunks: Chunk[], ...rest: unknown[]];

/** An index whose words lie in many small files. */
export interface SmallChunks {
  /** What says which words are in which file. */
  meta: Uint8Array;
  /** The files by their names. */
  chunks: Map<string, Uint8Array>;
}

// Pagefind looks for a word in the one file in whose range it is, with its ending; what is in there is the
// stem. So words that begin alike stay together, as far as no stem is shorter.
const beginning = (word: string) => Array.from(word).slice(0, 3).join('');
const last = '\uffff';

/**
 * Cuts the words of an index into files of about `size` bytes. Pagefind’s own files hold a quarter of a small
 * site’s words each, and how large they are cannot be set.
 * @param wordsOf what is in a file of the index, by its name
 * @throws when Pagefind writes its index in another form by now
 */
export const inSmallChunks = (
  meta: Uint8Array,
  wordsOf: (name: string) => Uint8Array,
  size = 6000,
): SmallChunks => {
  const [version, pages, large, ...rest] = decode(meta) as Meta;
  const words = folded(large.flatMap(([, , name]) => (decode(wordsOf(name)) as [Word[]])[0]));
  const [language = ''] = large[0]?.[2].split('_') ?? [];
  const chunks = new Map<string, Uint8Array>();
  const small = cut(words, size).map((group): Chunk => {
    const content = encode([group]);
    const name = `${language}_${createHash('sha256').update(content).digest('hex').slice(0, 8)}`;
    chunks.set(name, content);
    const [from, to] = [group.at(0)?.[0] ?? '', group.at(-1)?.[0] ?? ''];
    return [beginning(from), beginning(to) + last, name];
  });
  return { meta: encode([version, pages, small, ...rest]), chunks };
};

/** The words as queries are folded, “đ” as D, without quotation marks, where that is no other word. */
const folded = (words: Word[]) => {
  const taken = new Set(words.map(([word]) => word));
  return words
    .map(([word, ...pages]): Word => {
      const spelling = fold(word).replaceAll(/[^\p{L}\p{N}]/gu, '');
      if (!spelling || taken.has(spelling)) return [word, ...pages];
      taken.add(spelling);
      return [spelling, ...pages];
    })
    .sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
};

const cut = (words: Word[], size: number) => {
  const groups: Word[][] = [];
  let [bytes, before] = [0, ''];
  for (const word of words) {
    const start = beginning(word[0]);
    if (groups.length === 0 || (bytes >= size && start !== before)) {
      groups.push([]);
      bytes = 0;
    }
    groups.at(-1)?.push(word);
    bytes += encode(word).length;
    before = start;
  }
  return groups;
};

import { gunzipSync } from 'node:zlib';
import { minifySync } from 'vite';

/** A file of the index: its path below `/pagefind/`, and what is in it. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

const signature = Buffer.from('pagefind_dcd');

/**
 * What Pagefind packed with gzip.
 * @throws when it packs otherwise by now
 */
export const unpacked = (content: Uint8Array): Uint8Array => {
  const whole = gunzipSync(content);
  if (!whole.subarray(0, signature.length).equals(signature)) {
    throw new Error('Pagefind packs its files otherwise by now.');
  }
  return whole.subarray(signature.length);
};

// Hosts pack what is text by its type, with Brotli, which is a fifth smaller than gzip. Which types they take for
// text differs, JSON is among them everywhere; nothing here reads a file’s type.
const ownEndings = /\.(pf_[a-z]+|pagefind)$/;
const ownEndingsInScript = /\.(pf_[a-z]+|pagefind)(?=`)/g;

/** A file that is not packed, as Pagefind’s script accepts it, under a name by which hosts pack it. */
export const unpackedFile = (path: string, content: Uint8Array): IndexFile => ({
  path: path.replace(ownEndings, '.json'),
  content: Buffer.concat([signature, content]),
});

// What reads an index is the largest file, and Pagefind asks for it anew for each index of a page. This stands in the
// script in front of the browser’s own way to fetch.
const readerOnce = `const readers = new Map();
const fetch = async (address) => {
  const [name] = /wasm\\.[^/]+$/.exec(address) ?? [];
  if (!name) return globalThis.fetch(address);
  const reader = readers.get(name) ?? globalThis.fetch(address);
  readers.set(name, reader);
  try {
    const answer = await reader;
    if (!answer.ok) readers.delete(name);
    return answer.clone();
  } catch (error) {
    readers.delete(name);
    throw error;
  }
};
`;

/**
 * Pagefind’s script, small, asking for files by those names.
 * @throws when it asks for other files by now
 */
export const smallScript = (script: string): string => {
  const asked = [...script.matchAll(ownEndingsInScript)].map(([, ending]) => ending);
  if (new Set(asked).size !== 5) throw new Error(`Pagefind asks for ${asked.join(', ')} by now.`);
  const { code, errors } = minifySync(
    'pagefind.js',
    readerOnce + script.replaceAll(ownEndingsInScript, '.json'),
    { module: true },
  );
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return code;
};

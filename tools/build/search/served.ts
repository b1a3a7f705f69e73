import { locales, scripts } from '../../../src/i18n/locales.ts';
import { inSmallChunks } from './chunks.ts';
import { smallScript, unpacked, unpackedFile, type IndexFile } from './packing.ts';

interface Entry {
  languages: Record<string, { hash: string; wasm: string | null }>;
}

/**
 * What browsers are given of all that Pagefind makes: its API without worker and interfaces, and files that a
 * host can pack well, of which a search loads few. This rests on Pagefind’s internals.
 * @throws when they are other ones by now
 */
export const served = (made: IndexFile[]): IndexFile[] => {
  const contents = new Map(made.map(({ path, content }) => [path, content]));
  const read = (path: string) => {
    const content = contents.get(path);
    if (!content) throw new Error(`Pagefind makes no ${path} by now.`);
    return content;
  };
  const files = new Map<string, IndexFile>();
  const add = (path: string, content: Uint8Array) => {
    files.set(path, unpackedFile(path, content));
  };

  const entry = JSON.parse(Buffer.from(read('pagefind-entry.json')).toString()) as Entry;
  const { languages } = entry;
  for (const { hash, wasm } of Object.values(languages)) {
    const reader = `wasm.${wasm ?? 'unknown'}.pagefind`;
    add(reader, unpacked(read(reader)));
    const { meta, chunks } = inSmallChunks(unpacked(read(`pagefind.${hash}.pf_meta`)), (name) =>
      unpacked(read(`index/${name}.pf_index`)),
    );
    add(`pagefind.${hash}.pf_meta`, meta);
    for (const [name, words] of chunks) add(`index/${name}.pf_index`, words);
  }
  for (const path of contents.keys()) {
    if (/^(fragment|filter)\//.test(path)) add(path, unpacked(read(path)));
  }
  const script = Buffer.from(smallScript(Buffer.from(read('pagefind.js')).toString()));
  return [
    { path: 'pagefind-entry.json', content: Buffer.from(JSON.stringify(withScripts(entry))) },
    { path: 'pagefind.js', content: script },
    ...files.values(),
  ];
};

// Pagefind looks for an index of the page's tag. Pages in another script are answered out of the language's own.
const withScripts = ({ languages, ...rest }: Entry): Entry => ({
  ...rest,
  languages: {
    ...languages,
    ...Object.fromEntries(
      Object.values(scripts).flatMap(({ of, tag }) => {
        const own = languages[locales[of].tag.toLowerCase()];
        return own ? [[tag.toLowerCase(), own]] : [];
      }),
    ),
  },
});

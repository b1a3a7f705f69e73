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

  const entry = Buffer.from(read('pagefind-entry.json'));
  const { languages } = JSON.parse(entry.toString()) as Entry;
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
    { path: 'pagefind-entry.json', content: entry },
    { path: 'pagefind.js', content: script },
    ...files.values(),
  ];
};

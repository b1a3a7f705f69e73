import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { translator } from '../i18n/index.ts';
import type { Kit } from '../views/kit.ts';
import type { KitFile } from './kit-file.ts';
import { licenceText } from './licence.ts';
import { manifest, type MadeFile } from './manifest.ts';

const written = (text: string) => new TextEncoder().encode(text);

// The same bytes on every computer: nothing is packed, because pictures and PDFs are already and packing changes with
// the program; no day and no permissions but these; no fields for clocks and owners.
const plainly = {
  level: 0,
  // 1 January 1980, the first day that the format knows, in its own bits: a Date would be in the computer's time.
  rawLastModDate: 0x210000,
  extendedTimestamp: false,
  msDosCompatible: true,
  dataDescriptor: false,
  keepOrder: true,
  useWebWorkers: false,
} as const;

const zipped = async (files: { name: string; bytes: Uint8Array }[]) => {
  const zip = new ZipWriter(new Uint8ArrayWriter(), plainly);
  for (const { name, bytes } of files) await zip.add(name, new Uint8ArrayReader(bytes));
  return zip.close();
};

const everything = async (kit: Kit, files: KitFile[]) => {
  const made: MadeFile[] = await Promise.all(
    files.map(async (file) => ({ file, bytes: await file.make() })),
  );
  const terms: MadeFile = {
    file: {
      name: 'licence.txt',
      type: 'text/plain; charset=utf-8',
      kind: 'texts',
      title: translator(kit.locale)('kit.licenceTitle'),
    },
    bytes: written(licenceText(kit)),
  };
  const listed = [...made, terms];
  return zipped([
    ...listed.map(({ file, bytes }) => ({ name: file.name, bytes })),
    { name: 'manifest.json', bytes: written(manifest(kit, listed)) },
  ]);
};

/** All files of a kit in one, with the terms of use and a list for programs. */
export const archive = (kit: Kit, files: KitFile[]): KitFile[] => [
  {
    name: 'kit.zip',
    type: 'application/zip',
    kind: 'archive',
    title: translator(kit.locale)('kit.archive'),
    make: () => everything(kit, files),
  },
];

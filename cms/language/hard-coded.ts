import { fileURLToPath } from 'node:url';

// What stands in the code, and in its place: a sentence that is translated, or code that needs no translation.
interface Replaced {
  code: string;
  said?: string;
  shown?: string;
}

// Sentences that Decap's code holds in English outside its phrases. Some are replaced: they would name a field
// by its name in the file, or count things with a word that other languages decline.
const hardCoded: Record<string, readonly (string | Replaced)[]> = {
  'decap-cms-core/dist/esm/components/Editor/EditorNotesPane/EditorNotesPane.js': [
    "'View in GitHub'",
    "'View in GitLab'",
    "'View source'",
  ],
  'decap-cms-core/dist/esm/components/Editor/EditorNotesPane/NoteItem.js': ['"resolved"'],
  'decap-cms-core/dist/esm/actions/mediaLibrary.js': [
    '`${existingFile.name} already exists. Do you want to replace it?`',
    '`Failed to persist media: ${error}`',
    '`Failed to delete media: ${error.message}`',
  ],
  'decap-cms-core/dist/esm/backend.js': ["'Errors occurred while searching entries locally!'"],
  'decap-cms-widget-list/dist/esm/ListControl.js': [
    { code: '`${items.size} ${listLabel}`', shown: '`${label}: ${items.size}`' },
    { code: "`No ${labelField.get('name')}`", said: "'Nothing written yet'" },
  ],
  'react-select/dist/index-641ee5b8.esm.js': [
    { code: '"Remove ".concat(children || \'option\')', said: '`Remove ${children}`' },
  ],
  'react-toastify/dist/react-toastify.esm.mjs': [
    { code: '"close"', said: "'Close'" },
    { code: '"notification timer"', said: "'Time until this message goes'" },
  ],
};

const replacements: Record<string, Replaced[]> = Object.fromEntries(
  Object.entries(hardCoded).map(([file, sentences]) => [
    file,
    sentences.map((each) => (typeof each === 'string' ? { code: each, said: each } : each)),
  ]),
);

/** The modules of Decap that hold them, below `node_modules/`. */
export const hardCodedFiles: readonly string[] = Object.keys(hardCoded);

/** Keys of the catalogue for them; see {@link withTranslations}. */
export const hardCodedSentences: readonly string[] = Object.values(replacements)
  .flat()
  .flatMap(({ said }) => said ?? [])
  .map((literal) => literal.slice(1, -1).replace(/\$\{(?:\w+\.)*(\w+)\}/g, '{{$1}}'));

const say = fileURLToPath(new URL('./say.ts', import.meta.url));

/**
 * Lets a module of Decap translate what it holds in English; nothing for modules that hold nothing.
 * @throws where a sentence is not there: then Decap has changed
 */
export const withTranslations = (file: string, code: string): string | undefined => {
  const name = hardCodedFiles.find((end) => file.endsWith(`/node_modules/${end}`));
  if (name === undefined) return undefined;
  return (replacements[name] ?? []).reduce(
    (changed, { code: before, said = '', shown = `say(${said})` }) => {
      if (!changed.includes(before)) throw new Error(`${name} does not say ${before} any more`);
      return changed.replaceAll(before, shown);
    },
    `import { say } from ${JSON.stringify(say)};\n${code}`,
  );
};

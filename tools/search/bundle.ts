import { build, type Rolldown } from 'vite';

/**
 * A module of `src/` with all that it imports, as one script for browsers.
 * @param file its path from the project's folder
 */
export const bundle = async (file: string): Promise<string> => {
  const made = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      rolldownOptions: {
        input: file,
        preserveEntrySignatures: 'strict',
        output: { format: 'es' },
      },
    },
  })) as Rolldown.RolldownOutput;
  return made.output[0].code;
};

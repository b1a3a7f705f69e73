import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Fonts } from '../../../src/paper/fonts.ts';

const require = createRequire(import.meta.url);
const font = (file: string) =>
  new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/pt-sans/${file}`)));

/** The fonts as the build has them. */
export const fonts: Fonts = {
  regular: font('400Regular/PTSans_400Regular.ttf'),
  bold: font('700Bold/PTSans_700Bold.ttf'),
};

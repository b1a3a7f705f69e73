import bold from '@expo-google-fonts/pt-sans/700Bold/PTSans_700Bold.ttf?inline';
import regular from '@expo-google-fonts/pt-sans/400Regular/PTSans_400Regular.ttf?inline';

/** The fonts of what is printed, as TrueType. */
export interface Fonts {
  regular: Uint8Array;
  bold: Uint8Array;
}

const bytes = (dataAddress: string) =>
  Buffer.from(dataAddress.slice(dataAddress.indexOf(',') + 1), 'base64');

/** PT Sans, drawn for paper, with the letters of Serbian (Latin and Cyrillic), Albanian and English. */
export const fonts: Fonts = { regular: bytes(regular), bold: bytes(bold) };

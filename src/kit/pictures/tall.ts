import type { Format } from './format.ts';
import { upright } from './upright.ts';

const size = { width: 1080, height: 1920 };

/** For stories that fill a telephone. */
export const tall: Format = {
  name: 'tall',
  ...size,
  hasCode: true,
  layout: (contents) =>
    upright(contents, {
      ...size,
      edge: 72,
      free: 250,
      foot: 356,
      leaf: 250,
      campaign: 40,
      headline: 112,
      call: 54,
      number: 64,
      headlineHeight: 320,
      callHeight: 164,
    }),
};

import type { Format } from './format.ts';
import { upright } from './upright.ts';

const size = { width: 1080, height: 1080 };

/** For posts in a grid of pictures. */
export const square: Format = {
  name: 'square',
  ...size,
  hasCode: true,
  layout: (contents) =>
    upright(contents, {
      ...size,
      edge: 72,
      free: 0,
      foot: 308,
      leaf: 190,
      campaign: 34,
      headline: 96,
      call: 44,
      number: 56,
      headlineHeight: 200,
      callHeight: 112,
    }),
};

import type { FieldKind } from './field-kind.ts';

/** A picture of ours; addresses of others’ pictures cannot be typed in. */
export const picture: FieldKind = {
  fits: ({ widget }) => widget === 'picture',
  make: () => ({ widget: 'image', choose_url: false }),
};

import type { FieldKind } from './field-kind.ts';

/** Whether a translation says what the source says: a widget of our own (cms/widgets/follows.ts). */
export const follows: FieldKind = {
  fits: ({ widget }) => widget === 'follows',
  // Decap’s types know its own widgets only.
  make: () => ({ widget: 'follows' }) as unknown as ReturnType<FieldKind['make']>,
};

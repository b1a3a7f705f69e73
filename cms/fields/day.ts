import type { FieldKind } from './field-kind.ts';

/** A day from a calendar. */
export const day: FieldKind = {
  fits: ({ widget }) => widget === 'date',
  make: () => ({
    widget: 'datetime',
    format: 'YYYY-MM-DD',
    date_format: 'YYYY-MM-DD',
    time_format: false,
    picker_utc: true,
  }),
};

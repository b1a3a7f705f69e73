import { stringify } from 'csv-stringify/sync';

/**
 * A table as RFC 4180 wants it, marked as UTF-8 because Excel takes it for another encoding otherwise. What a
 * table could take for a formula begins with an apostrophe.
 */
export const table = (rows: Record<string, string | number>[]): string =>
  stringify(rows, {
    header: true,
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });

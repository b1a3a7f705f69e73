import { DatabaseSync } from 'node:sqlite';
import { holds, type Clue } from './clues.ts';

/** A table's rows, each as the bytes of its fields. */
interface Table {
  name: string;
  rows: Buffer[][];
}

/** Reads all tables of a database; what their rows do not hold, free pages or the log may. */
export const readTables = (file: string): Table[] => {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const names = database
      .prepare(
        `SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'`,
      )
      .all() as { name: string }[];
    return names.map(({ name }) => ({ name, rows: rowsOf(database, name) }));
  } finally {
    database.close();
  }
};

const rowsOf = (database: DatabaseSync, table: string) => {
  const query = database.prepare(`SELECT * FROM "${table.replaceAll('"', '""')}"`);
  // Times in microseconds do not fit a number of JavaScript's.
  query.setReadBigInts(true);
  return query
    .all()
    .map((row) =>
      Object.values(row).map((field) =>
        field instanceof Uint8Array ? Buffer.from(field) : Buffer.from(String(field)),
      ),
    );
};

/** The tables that hold a clue in a row; outside of all rows it lies in `freeSpace`. */
export const sqlitePlaces = (tables: readonly Table[], clue: Clue): string[] => {
  const found = tables
    .filter(({ rows }) => rows.some((fields) => fields.some((field) => holds(field, clue))))
    .map(({ name }) => name);
  return found.length > 0 ? found : [freeSpace];
};

/** Bytes of a database that belong to no row any more. */
export const freeSpace = 'free space';

/** A value of a published table: days are `yyyy-MM-dd`, instants ISO 8601. */
export type Value = string | number | boolean | null;

/** A row of a published table, by the names of its columns. */
export type Row = Readonly<Record<string, Value>>;

/** The rows of a fact table, by month. */
export type MonthRows = ReadonlyMap<string, readonly Row[]>;

/** A number of a row; null where there is none. */
export const number = (row: Row, column: string): number | null => {
  const value = row[column];
  return typeof value === 'number' ? value : null;
};

export const text = (row: Row, column: string): string | null => {
  const value = row[column];
  return typeof value === 'string' ? value : null;
};

/** The key of a dimension; 0, the unknown, where there is none. */
export const keyOf = (row: Row, column: string): number => number(row, column) ?? 0;

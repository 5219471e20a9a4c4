import { parquetReadObjects } from 'hyparquet';
import type { Row, Value } from './rows';

const dayLength = 86_400_000;

/** Days and instants as text, as the rest of the app has them; the reader's own would be `Date`s. */
const parsers = {
  dateFromDays: (days: number) => new Date(days * dayLength).toISOString().slice(0, 10),
  timestampFromMicroseconds: (micros: bigint) => new Date(Number(micros / 1000n)).toISOString(),
};

/** The rows of a published Parquet file. */
export async function readParquet(file: ArrayBuffer): Promise<Row[]> {
  const rows = await parquetReadObjects({ file, parsers: parsers as never });
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, told(value)])));
}

const told = (value: unknown): Value =>
  typeof value === 'bigint' ? Number(value) : value === undefined ? null : (value as Value);

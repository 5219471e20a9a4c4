import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Dimensions, type Directory, dimensions, directoryOf } from './directory';
import { type MonthRows, type Row, text } from './rows';
import { type Manifest, type ManifestFile, rowsOf, type Snapshot } from './snapshot';

export type Loaded<T> = { state: 'loading' } | { state: 'failed'; failure: unknown } | { state: 'loaded'; value: T };

/** Does something that takes a while, again when its inputs change; an answer that comes too late is not shown. */
export function useLoaded<T>(work: () => Promise<T>, inputs: readonly unknown[]): Loaded<T> {
  const [loaded, setLoaded] = useState<{ inputs: readonly unknown[]; result: Loaded<T> }>();
  useEffect(() => {
    let isWanted = true;
    work().then(
      (value) => isWanted && setLoaded({ inputs, result: { state: 'loaded', value } }),
      (failure: unknown) => isWanted && setLoaded({ inputs, result: { state: 'failed', failure } }),
    );
    return () => {
      isWanted = false;
    };
  }, inputs);
  const isOfNow = loaded?.inputs.every((input, i) => input === inputs[i]) ?? false;
  return loaded && isOfNow ? loaded.result : { state: 'loading' };
}

const directories = new Map<string, Promise<Directory>>();

/** The dimensions of a snapshot, read once. */
export function directoryOfSnapshot(manifest: Manifest): Promise<Directory> {
  let found = directories.get(manifest.snapshotId);
  if (!found) {
    found = readDimensions(manifest).then(directoryOf);
    found.catch(() => directories.delete(manifest.snapshotId));
    directories.set(manifest.snapshotId, found);
  }
  return found;
}

async function readDimensions(manifest: Manifest): Promise<Dimensions> {
  const tables = await Promise.all(dimensions.map((name) => readTable(manifest, name)));
  return Object.fromEntries(dimensions.map((name, i) => [name, tables[i] ?? []])) as unknown as Dimensions;
}

const readTable = async (manifest: Manifest, name: string): Promise<Row[]> =>
  (await Promise.all((manifest.tables.find((t) => t.name === name)?.files ?? []).map((f) => rowsOf(f.path)))).flat();

/** A fact table's rows of some months, whatever files they stand in: a month may have several, and a closed year is one. */
export async function readMonths(manifest: Manifest, table: string, months: readonly string[]): Promise<MonthRows> {
  const files = manifest.tables.find((t) => t.name === table)?.files ?? [];
  const rowsOfMonth = async (month: string): Promise<Row[]> =>
    (await Promise.all(files.filter((f) => holds(f, month)).map((f) => rowsOf(f.path))))
      .flat()
      .filter((row) => text(row, 'month_start')?.startsWith(month));
  return new Map(await Promise.all(months.map(async (month) => [month, await rowsOfMonth(month)] as const)));
}

/** Months are written `yyyy-MM`, so that they compare as texts. */
const holds = (file: ManifestFile, month: string): boolean =>
  file.month === month ||
  (!!file.firstMonth && !!file.lastMonth && file.firstMonth <= month && month <= file.lastMonth);

/** The rows of some fact tables and months, by table. */
export function useTables<T extends string>(
  snapshot: Snapshot,
  tables: readonly T[],
  months: readonly string[],
): Loaded<Record<T, MonthRows>> {
  const [names, span] = [tables.join(' '), months.join(' ')];
  const work = useMemo(
    () => async () => {
      const read = await Promise.all(tables.map((table) => readMonths(snapshot.manifest, table, months)));
      return Object.fromEntries(tables.map((table, i) => [table, read[i] ?? new Map()])) as Record<T, MonthRows>;
    },
    [snapshot.manifest, names, span],
  );
  return useLoaded(work, [work]);
}

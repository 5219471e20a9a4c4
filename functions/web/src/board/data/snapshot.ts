import { signal } from '@preact/signals';
import { Refused, Unreachable } from '../../api/client';
import { getFile, getLive } from './api';
import { keepAnswer, keepFile, keptAnswer, keptFile, tidy } from './keep';
import { readParquet } from './parquet';
import type { Row } from './rows';

interface Pointer {
  schemaVersion: string;
  snapshotId: string;
  manifest: string;
  publishedAt: string;
}

export interface ManifestFile {
  path: string;
  month?: string;
  /** Of a file that holds several months of a closed year, both inclusive. */
  firstMonth?: string;
  lastMonth?: string;
  rows: number;
}

export interface ManifestTable {
  name: string;
  columns: { name: string; type: string; partOf?: string }[];
  key: string[];
  files: ManifestFile[];
}

export interface Manifest {
  schemaVersion: string;
  snapshotId: string;
  months: { month: string; state: 'open' | 'preliminary' | 'final' | 'restated'; version: number }[];
  tables: ManifestTable[];
}

export interface Snapshot {
  manifest: Manifest;
  publishedAt: string;
  /** When the server was last asked, and whether it could not be now. */
  seenAt: number;
  isOld: boolean;
}

/** Where reading the datasets stands. */
export type Reading =
  | { state: 'reading' }
  | { state: 'nothing-published' }
  | { state: 'failed'; failure: unknown }
  | { state: 'read'; snapshot: Snapshot };

export const reading = signal<Reading>({ state: 'reading' });

/** The schema that the pages understand: columns are only added within it. */
const schemaMajor = '1';

/** Asks which snapshot readers have now, and reads its manifest; what was last seen where there is no signal. */
export async function readSnapshot(): Promise<void> {
  try {
    const before = reading.peek();
    const snapshot = await newest(before.state === 'read' ? before.snapshot : undefined);
    reading.value = { state: 'read', snapshot };
    void tidy(snapshot.manifest.tables.flatMap((t) => t.files.map((f) => f.path)));
  } catch (failure) {
    reading.value =
      failure instanceof Refused && failure.document.code === 'nothing-published'
        ? { state: 'nothing-published' }
        : { state: 'failed', failure };
  }
}

async function newest(known: Snapshot | undefined): Promise<Snapshot> {
  const [pointer, seenAt, isOld] = await pointed();
  if (pointer.schemaVersion.split('.')[0] !== schemaMajor) throw new OtherSchema(pointer.schemaVersion);
  const manifest =
    known?.manifest.snapshotId === pointer.snapshotId
      ? known.manifest
      : (JSON.parse(new TextDecoder().decode(await bytesOf(pointer.manifest))) as Manifest);
  return { manifest, publishedAt: pointer.publishedAt, seenAt, isOld };
}

async function pointed(): Promise<[Pointer, number, boolean]> {
  try {
    const pointer = await getLive<Pointer>('datasets/latest.json');
    await keepAnswer('pointer', pointer);
    return [pointer, Date.now(), false];
  } catch (failure) {
    const kept = failure instanceof Unreachable ? await keptAnswer<Pointer>('pointer') : undefined;
    if (!kept) throw failure;
    return [kept.value, kept.at, true];
  }
}

/** The datasets are of a later schema than this page. */
export class OtherSchema extends Error {
  constructor(readonly version: string) {
    super('other-schema');
  }
}

/** A file that never changes: from the device if it is there. */
async function bytesOf(path: string): Promise<ArrayBuffer> {
  const kept = await keptFile(path);
  if (kept) return kept.bytes;
  const bytes = await limited(() => getFile(path));
  void keepFile(path, bytes);
  return bytes;
}

const rows = new Map<string, Promise<Row[]>>();

/** The rows of a published file, read once. */
export function rowsOf(path: string): Promise<Row[]> {
  let found = rows.get(path);
  if (!found) {
    found = bytesOf(path).then(readParquet);
    found.catch(() => rows.delete(path));
    rows.set(path, found);
  }
  return found;
}

/** As many requests at once as browsers send anyway, so that what somebody clicks is not behind a hundred files. */
const atOnce = 5;
let running = 0;
const waiting: (() => void)[] = [];

async function limited<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>((turn) => waiting.push(turn));
  running++;
  try {
    return await work();
  } finally {
    running--;
    waiting.shift()?.();
  }
}

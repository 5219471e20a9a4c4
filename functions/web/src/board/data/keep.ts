import Dexie, { type Table } from 'dexie';

interface KeptFile {
  /** What it is called below `api/datasets`: its content's hash is part of it. */
  path: string;
  bytes: ArrayBuffer;
  usedAt: number;
}

interface KeptAnswer {
  key: string;
  value: unknown;
  at: number;
}

/** What the dashboard keeps on the device, apart from the clerks' store: files that never change, and answers as they were last seen. */
class BoardStore extends Dexie {
  declare files: Table<KeptFile, string>;
  declare answers: Table<KeptAnswer, string>;

  constructor() {
    super('pipeline-board');
    this.version(1).stores({ files: 'path, usedAt', answers: 'key' });
  }
}

const store = new BoardStore();

/** A store that is full or forbidden costs speed and the offline view, never the page. */
async function tried<T>(work: () => PromiseLike<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (failure) {
    console.warn(failure);
    return undefined;
  }
}

export const keptFile = (path: string): Promise<KeptFile | undefined> => tried(() => store.files.get(path));

export async function keepFile(path: string, bytes: ArrayBuffer): Promise<void> {
  await tried(() => store.files.put({ path, bytes, usedAt: Date.now() }));
}

/** Files that no snapshot of the last weeks named. */
const stale = 45 * 24 * 3600_000;

/** Marks the files of the snapshot as used, and takes away those that were not for long. */
export async function tidy(paths: readonly string[]): Promise<void> {
  await tried(async () => {
    await store.files.where('path').anyOf(paths).modify({ usedAt: Date.now() });
    await store.files
      .where('usedAt')
      .below(Date.now() - stale)
      .delete();
  });
}

export const keptAnswer = async <T>(key: string): Promise<{ value: T; at: number } | undefined> =>
  (await tried(() => store.answers.get(key))) as { value: T; at: number } | undefined;

export async function keepAnswer(key: string, value: unknown): Promise<void> {
  await tried(() => store.answers.put({ key, value, at: Date.now() }));
}

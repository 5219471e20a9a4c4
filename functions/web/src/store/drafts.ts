import { signal } from '@preact/signals';
import type { Form, Prefill } from '../api/types';
import { keyOf, type SheetName } from '../sheets/key';
import { begunRow, newRow } from '../sheets/rows';
import { type Draft, db, type KnownSheet, type OutboxItem } from './db';

/** A first sheet, begun from what is known. */
export const begin = (form: Form, sheet: SheetName, prefill: Prefill | undefined): Draft => ({
  ...name(sheet),
  base: 0,
  before: [],
  kind: 'rows',
  reason: '',
  rows: (prefill?.rows ?? []).map((r) => begunRow(form, r)),
  changedAt: 0,
});

/** A correction: the whole sheet again, on top of what was accepted. After a withdrawal it is begun anew. */
export const correct = (form: Form, known: KnownSheet, prefill: Prefill | undefined): Draft => ({
  ...name(known),
  base: known.revision,
  before: known.rows,
  kind: known.kind === 'nil' ? 'nil' : 'rows',
  reason: known.kind === 'nil' ? known.reason : '',
  rows:
    known.kind === 'rows'
      ? known.rows.map((r) => begunRow(form, r))
      : known.kind === 'withdraw'
        ? (prefill?.rows ?? []).map((r) => begunRow(form, r))
        : [],
  changedAt: 0,
});

/** What waited, back in work. */
export const recalled = (item: OutboxItem): Draft => ({
  ...name(item),
  base: item.base,
  before: item.before,
  kind: item.kind,
  reason: item.reason,
  rows: item.rows.map(newRow),
  changedAt: Date.now(),
  ...(item.forRestatement ? { forRestatement: true } : {}),
});

const name = ({ month, form, unit }: SheetName): SheetName & { key: string } => ({
  month,
  form,
  unit,
  key: keyOf({ month, form, unit }),
});

/** The device could not store what was typed: it is full. */
export const storeFailed = signal(false);

let writing: Promise<void> | undefined;
const latest = new Map<string, Draft>();

/** Stores a draft. Of changes that come while one is being written the last one is written next, so that typing never waits. */
export function keep(draft: Draft): Promise<void> {
  latest.set(draft.key, draft);
  writing ??= writeAll().finally(() => {
    writing = undefined;
  });
  return writing;
}

async function writeAll(): Promise<void> {
  for (const [key, draft] of latest) {
    latest.delete(key);
    try {
      await db.drafts.put(draft);
      storeFailed.value = false;
    } catch (failure) {
      console.error(failure);
      storeFailed.value = true;
    }
  }
}

/** Waits until all that was typed is on the device. */
export const settled = async (): Promise<void> => {
  while (writing) await writing;
};

export async function discard(key: string): Promise<void> {
  latest.delete(key);
  await settled();
  await db.drafts.delete(key);
}

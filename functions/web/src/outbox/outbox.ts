import type { Form } from '../api/types';
import { cleaned } from '../sheets/rows';
import { type DeviceStore, type Draft, db, type OutboxItem } from '../store/db';
import { recalled, settled } from '../store/drafts';
import { newUuid } from './uuid';

/** Puts a finished sheet in the queue, in the place of its draft: one transaction, so that it is never in both or in neither. */
export async function enqueue(form: Form, draft: Draft, store: DeviceStore = db): Promise<OutboxItem> {
  await settled();
  const item: Omit<OutboxItem, 'seq'> = {
    key: draft.key,
    month: draft.month,
    form: draft.form,
    unit: draft.unit,
    id: newUuid(),
    base: draft.base,
    before: draft.before,
    kind: draft.kind,
    reason: draft.reason.trim(),
    rows: draft.kind === 'rows' ? draft.rows.map((r) => cleaned(form, r.values)) : [],
    finalisedAt: new Date().toISOString(),
    attempts: 0,
    notBefore: 0,
    ...(draft.confirmed ? { confirmed: true } : {}),
    ...(draft.forRestatement ? { forRestatement: true } : {}),
  };
  return store.transaction('rw', store.outbox, store.drafts, async () => {
    const seq = await store.outbox.add(item as OutboxItem);
    await store.drafts.delete(draft.key);
    return { ...item, seq };
  });
}

/** Takes a sheet that waits back into work. It may have arrived already; then the correction is refused for its base, and nothing is lost. */
export async function recall(item: OutboxItem): Promise<void> {
  await db.transaction('rw', db.outbox, db.drafts, async () => {
    if (!(await db.outbox.get(item.seq))) return;
    await db.drafts.put(recalled(item));
    await db.outbox.delete(item.seq);
  });
}

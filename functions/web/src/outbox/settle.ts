import type { Obligation, Receipt } from '../api/types';
import { placed } from '../sheets/places';
import { newRow } from '../sheets/rows';
import type { DeviceStore, Draft, KeptReceipt, OutboxItem } from '../store/db';
import { waitAfter } from './backoff';
import type { Outcome } from './outcome';

/** Writes down what became of a sheet that was sent: all of it in one transaction, so that a closed page loses nothing. */
export async function settle(
  store: DeviceStore,
  item: OutboxItem,
  outcome: Outcome,
  chance = Math.random(),
): Promise<void> {
  await store.transaction(
    'rw',
    [store.outbox, store.drafts, store.receipts, store.sheets, store.obligations],
    async () => {
      switch (outcome.kind) {
        case 'accepted':
          await store.outbox.delete(item.seq);
          await keepReceipt(store, item, outcome.receipt);
          return;
        case 'later': {
          const attempts = item.attempts + 1;
          await store.outbox.update(item.seq, {
            attempts,
            notBefore: Date.now() + waitAfter(attempts, outcome.retryAfter, chance),
          });
          return;
        }
        case 'conflict':
          await putBack(store, item, { conflict: { currentRevision: outcome.currentRevision, at: Date.now() } });
          return;
        case 'returned': {
          const rows = item.rows.map(newRow);
          const ids = rows.map((r) => r.id);
          const problems = placed(outcome.document.problems, ids);
          await putBack(store, item, { rows, returned: { document: outcome.document, problems, at: Date.now() } });
          return;
        }
        case 'key-refused':
      }
    },
  );
}

/** From the queue to the drafts. A draft begun meanwhile on another tab is newer, and stays. */
async function putBack(store: DeviceStore, item: OutboxItem, more: Partial<Draft>): Promise<void> {
  await store.outbox.delete(item.seq);
  if (await store.drafts.get(item.key)) return;
  const { month, form, unit, key, base, before, kind, reason, rows, forRestatement } = item;
  await store.drafts.put({
    month,
    form,
    unit,
    key,
    base,
    before,
    kind,
    reason,
    rows: rows.map(newRow),
    changedAt: Date.now(),
    ...(forRestatement ? { forRestatement } : {}),
    ...more,
  });
}

async function keepReceipt(store: DeviceStore, item: OutboxItem, receipt: Receipt): Promise<void> {
  const kept: KeptReceipt = {
    ...receipt,
    key: item.key,
    finalisedAt: item.finalisedAt,
    kind: item.kind,
    rowCount: item.rows.length,
  };
  await store.receipts.put(kept);
  if (receipt.status === 'filed-for-restatement') return;
  const { month, form, unit, key, kind, reason, rows } = item;
  await store.sheets.put({
    month,
    form,
    unit,
    key,
    kind,
    reason,
    rows,
    revision: receipt.revision,
    receivedAt: receipt.receivedAt,
    knownAt: Date.now(),
    ...(receipt.receipt ? { receipt: receipt.receipt } : {}),
  });
  await markFiled(store, item, receipt);
}

/** My month shows it as filed at once, before the server is asked again. */
async function markFiled(store: DeviceStore, item: OutboxItem, receipt: Receipt): Promise<void> {
  const month = await store.obligations.get(item.month);
  if (!month) return;
  const state = item.kind === 'withdraw' ? 'outstanding' : receipt.onTime ? 'filed' : 'filed-late';
  const value = month.value.map((o): Obligation => {
    if (o.form !== item.form || o.unit !== item.unit) return o;
    const { review: _, ...rest } = o;
    return {
      ...rest,
      state,
      revision: receipt.revision,
      receivedAt: receipt.receivedAt,
      ...(receipt.receipt ? { receipt: receipt.receipt } : {}),
    };
  });
  await store.obligations.put({ ...month, value });
}

import { ask, Unreachable } from '../api/client';
import type { Submission } from '../api/types';
import type { DeviceStore, OutboxItem } from '../store/db';
import { nextToSend } from './order';
import { outcomeOf } from './outcome';
import { settle } from './settle';

export type Flushed = 'done' | 'unreachable' | 'key-refused' | 'busy';

/** The body of a sheet as the API takes it. */
export function submissionOf(item: OutboxItem, sentAt: Date): Submission {
  const { id, form, month, unit, base, finalisedAt } = item;
  return {
    id,
    form,
    month,
    unit,
    base,
    finalisedAt,
    sentAt: sentAt.toISOString(),
    ...(item.kind === 'nil' ? { nil: true as const, reason: item.reason } : {}),
    ...(item.kind === 'withdraw' ? { withdraw: true as const, reason: item.reason } : {}),
    ...(item.kind === 'rows' ? { rows: item.rows } : {}),
    ...(item.confirmed ? { confirmed: true as const } : {}),
  };
}

/**
 * Sends all that is due, in order, from wherever it is called: a page, another tab, the service worker. Only one does at a time, held by a
 * lock of the browser; and if two did, each revision has its id, so that the server takes it once.
 */
export async function flush(store: DeviceStore): Promise<Flushed> {
  if (!globalThis.navigator?.locks) return sendAll(store);
  return navigator.locks.request('outbox', { ifAvailable: true }, async (lock) => (lock ? sendAll(store) : 'busy'));
}

async function sendAll(store: DeviceStore): Promise<Flushed> {
  for (;;) {
    const session = await store.session.get('current');
    const item = nextToSend(await store.outbox.toArray(), Date.now());
    if (!session || session.refused || !item) return session?.refused ? 'key-refused' : 'done';
    try {
      const query = item.forRestatement ? '?forRestatement=true' : '';
      const answer = await ask(`submissions${query}`, session.secret, submissionOf(item, new Date()));
      const outcome = outcomeOf(answer);
      await settle(store, item, outcome);
      if (outcome.kind === 'key-refused') {
        await store.session.update('current', { refused: true });
        return 'key-refused';
      }
    } catch (failure) {
      if (!(failure instanceof Unreachable)) throw failure;
      await settle(store, item, { kind: 'later', retryAfter: undefined });
      return 'unreachable';
    }
  }
}

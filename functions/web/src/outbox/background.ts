import { db } from '../store/db';
import { reachable } from '../store/fetching';
import { session } from '../store/session';
import { nextDue } from './order';
import { flush } from './sender';

let timer: ReturnType<typeof setTimeout> | undefined;

/** Sends what waits now, whatever its back-off says: somebody pressed «send», or the signal came back. */
export async function sendNow(): Promise<void> {
  await db.outbox.toCollection().modify({ notBefore: 0 });
  await sendDue();
}

/** Sends what is due, and comes back when more is. */
export async function sendDue(): Promise<void> {
  clearTimeout(timer);
  const flushed = await flush(db);
  if (flushed === 'done') reachable.value = true;
  if (flushed === 'unreachable') reachable.value = false;
  if (flushed === 'key-refused') session.value = (await db.session.get('current')) ?? null;
  const due = nextDue(await db.outbox.toArray());
  if (due === undefined || flushed === 'key-refused') return;
  timer = setTimeout(() => void sendDue(), Math.max(due - Date.now(), 1000));
  await askForSync();
}

/** Where the browser can, the service worker sends once there is a signal, with the page closed. */
async function askForSync(): Promise<void> {
  const worker = await navigator.serviceWorker?.getRegistration();
  const sync = (worker as { sync?: { register(tag: string): Promise<void> } } | undefined)?.sync;
  await sync?.register('outbox').catch(() => undefined);
}

/** Watches for the signal and for the page being looked at again. */
export function startSending(): void {
  addEventListener('online', () => void sendNow());
  addEventListener('offline', () => {
    reachable.value = false;
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void sendDue();
  });
  void sendDue();
}

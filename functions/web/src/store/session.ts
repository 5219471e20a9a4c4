import Dexie from 'dexie';
import { entra, getMe, Refused } from '../api/client';
import type { SignInOffer } from '../api/types';
import { noteDevice } from '../bundle/device';
import { language } from '../words/say';
import { session, signedInBy, UnsentWork } from './current';
import { db, type Session } from './db';

export { now, session, signedInBy } from './current';

/** Reads what the device knows, before the first page is shown. */
export async function openSession(): Promise<void> {
  const [known, settings] = await Promise.all([db.session.get('current'), db.settings.get('device')]);
  if (settings) language.value = settings.language;
  session.value = known ?? null;
  if (known?.secret === entra) void signInByEntra(known.offer ?? {}).catch(() => undefined);
}

/**
 * Signs in whom the gate has let in; false where it has let in nobody. An account without a role is refused with a reason.
 */
export async function signInByEntra(offer: SignInOffer): Promise<boolean> {
  try {
    await signIn(entra, offer);
    return true;
  } catch (failure) {
    if (failure instanceof Refused && failure.document.status === 401) return false;
    throw failure;
  }
}

/** Signs in with a key; what was kept for another organisation is cleared first, but never what was not sent. */
export async function signIn(secret: string, offer?: SignInOffer): Promise<void> {
  const me = await getMe(secret);
  const before = await db.session.get('current');
  if (before && before.me.organization?.code !== me.organization?.code) {
    const unsent = (await db.drafts.count()) + (await db.outbox.count());
    if (unsent > 0) throw new UnsentWork(unsent);
    await clearAll();
  }
  await keep(secret, me, offer);
  await navigator.storage?.persist?.();
}

/** Asks who we are again: open months and the clock move on. */
export async function renewSession(): Promise<void> {
  const known = session.peek();
  if (known) await keep(known.secret, await getMe(known.secret), known.offer);
}

async function keep(secret: string, me: Session['me'], offer?: SignInOffer): Promise<void> {
  const clockAhead = new Date(me.now).getTime() - Date.now();
  const signedIn: Session = { id: 'current', secret, me, clockAhead, ...(offer ? { offer } : {}) };
  await db.session.put(signedIn);
  session.value = signedIn;
  // Nobody waits for it: a device that could not register now does so the next time.
  void noteDevice(db, signedIn).catch(() => undefined);
}

/** Takes everything off the device: the key, drafts, what waits, receipts; and ends the sign-in at the gate. */
export async function signOut(): Promise<void> {
  const gate = signedInBy.peek() === 'entra' ? session.peek()?.offer?.signOut : undefined;
  await clearAll();
  session.value = null;
  if (gate) location.assign(gate);
}

/** The dashboard's own store, which only its chunk knows. */
const boardStore = 'pipeline-board';

async function clearAll(): Promise<void> {
  await Dexie.delete(boardStore);
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) if (table.name !== 'settings' && table.name !== 'forms') await table.clear();
  });
}

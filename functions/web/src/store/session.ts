import { computed, signal } from '@preact/signals';
import Dexie from 'dexie';
import { entra, getMe, getSignIn, Refused } from '../api/client';
import type { SignInOffer } from '../api/types';
import { noteDevice } from '../bundle/device';
import { language } from '../words/say';
import { db, type Session } from './db';

/** Null: nobody is signed in. Undefined: not read yet. */
export const session = signal<Session | null | undefined>(undefined);

/** How whoever is signed in is known to the server: by a key that lies on the device, or by Entra ID and the browser's cookie. */
export const signedInBy = computed<'key' | 'entra' | undefined>(() =>
  session.value ? (session.value.secret === entra ? 'entra' : 'key') : undefined,
);

/** The instant by the server's clock, in milliseconds. */
export const now = (): number => Date.now() + (session.peek()?.clockAhead ?? 0);

/** Reads what the device knows, before the first page is shown. */
export async function openSession(): Promise<void> {
  const [known, settings] = await Promise.all([db.session.get('current'), db.settings.get('device')]);
  if (settings) language.value = settings.language;
  session.value = known ?? null;
  if (known?.secret === entra) void signInByEntra(known.offer ?? {}).catch(() => undefined);
}

export async function switchLanguage(): Promise<void> {
  language.value = language.value === 'vi' ? 'en' : 'vi';
  document.documentElement.lang = language.value;
  await db.settings.put({ id: 'device', language: language.value });
}

/** The key is another organisation's, and the device has work of this one that was never sent. */
export class UnsentWork extends Error {
  constructor(readonly count: number) {
    super('unsent-work');
  }
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

/** Where one can sign in with an account of the office; nothing where one cannot, or where the server does not say. */
export const signInOffer = (): Promise<SignInOffer> => getSignIn().catch(() => ({}));

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

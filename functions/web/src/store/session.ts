import { signal } from '@preact/signals';
import Dexie from 'dexie';
import { getMe } from '../api/client';
import { noteDevice } from '../bundle/device';
import { language } from '../words/say';
import { db, type Session } from './db';

/** Null: nobody is signed in. Undefined: not read yet. */
export const session = signal<Session | null | undefined>(undefined);

/** The instant by the server's clock, in milliseconds. */
export const now = (): number => Date.now() + (session.peek()?.clockAhead ?? 0);

/** Reads what the device knows, before the first page is shown. */
export async function openSession(): Promise<void> {
  const [known, settings] = await Promise.all([db.session.get('current'), db.settings.get('device')]);
  if (settings) language.value = settings.language;
  session.value = known ?? null;
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

/** Signs in with a key; what was kept for another organisation is cleared first, but never what was not sent. */
export async function signIn(secret: string): Promise<void> {
  const me = await getMe(secret);
  const before = await db.session.get('current');
  if (before && before.me.organization?.code !== me.organization?.code) {
    const unsent = (await db.drafts.count()) + (await db.outbox.count());
    if (unsent > 0) throw new UnsentWork(unsent);
    await clearAll();
  }
  await keep(secret, me);
  await navigator.storage?.persist?.();
}

/** Asks who we are again: open months and the clock move on. */
export async function renewSession(): Promise<void> {
  const secret = session.peek()?.secret;
  if (secret) await keep(secret, await getMe(secret));
}

async function keep(secret: string, me: Session['me']): Promise<void> {
  const signedIn: Session = { id: 'current', secret, me, clockAhead: new Date(me.now).getTime() - Date.now() };
  await db.session.put(signedIn);
  session.value = signedIn;
  // Nobody waits for it: a device that could not register now does so the next time.
  void noteDevice(db, signedIn).catch(() => undefined);
}

/** Takes everything off the device: the key, drafts, what waits, receipts. */
export async function signOut(): Promise<void> {
  await clearAll();
  session.value = null;
}

/** The dashboard's own store, which only its chunk knows. */
const boardStore = 'pipeline-board';

async function clearAll(): Promise<void> {
  await Dexie.delete(boardStore);
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) if (table.name !== 'settings' && table.name !== 'forms') await table.clear();
  });
}

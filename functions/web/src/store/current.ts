import { computed, signal } from '@preact/signals';
import { entra } from '../api/client';
import { language } from '../words/say';
import type { Session } from './db';

/** What every page knows of the session, and the first one, which comes before the device's store is loaded. */

/** Null: nobody is signed in. Undefined: not read yet. */
export const session = signal<Session | null | undefined>(undefined);

/** How whoever is signed in is known to the server: by a key that lies on the device, or by Entra ID and the browser's cookie. */
export const signedInBy = computed<'key' | 'entra' | undefined>(() =>
  session.value ? (session.value.secret === entra ? 'entra' : 'key') : undefined,
);

/** Whether the server answered when it was last asked. */
export const reachable = signal(navigator.onLine);

/** The instant by the server's clock, in milliseconds. */
export const now = (): number => Date.now() + (session.peek()?.clockAhead ?? 0);

/** The key is another organisation's, and the device has work of this one that was never sent. */
export class UnsentWork extends Error {
  constructor(readonly count: number) {
    super('unsent-work');
  }
}

export async function switchLanguage(): Promise<void> {
  language.value = language.value === 'vi' ? 'en' : 'vi';
  document.documentElement.lang = language.value;
  const { db } = await import('./db');
  await db.settings.put({ id: 'device', language: language.value });
}

/** Whether the app was ever opened on this device; asked without the store's library, which is most of what a first visit would wait for. */
export const hasBeenHere = (): Promise<boolean> =>
  new Promise((answer) => {
    const asking = indexedDB.open('pipeline');
    // There is none: to look must not make one.
    asking.onupgradeneeded = () => asking.transaction?.abort();
    asking.onsuccess = () => {
      asking.result.close();
      answer(true);
    };
    asking.onerror = () => answer(false);
  });

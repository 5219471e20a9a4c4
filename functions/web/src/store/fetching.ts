import { getForms, getObligations, getPrefill, getRegister, getSheet, Refused, Unreachable } from '../api/client';
import type { Form, Prefill } from '../api/types';
import { keyOf, type SheetName } from '../sheets/key';
import { reachable } from './current';
import { db, type KnownSheet, type Session } from './db';
import { renewSession, session } from './session';

export { reachable };

/** Does something that needs the server; what the device has is used where there is no signal. */
export async function online<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    const result = await work();
    reachable.value = true;
    return result;
  } catch (failure) {
    if (failure instanceof Unreachable) {
      reachable.value = false;
      return undefined;
    }
    reachable.value = true;
    if (failure instanceof Refused && failure.document.status === 401) {
      await markRefused();
      return undefined;
    }
    if (failure instanceof Refused) return undefined;
    throw failure;
  }
}

/** The key opens nothing any more: said on every page until somebody signs in. */
export async function markRefused(): Promise<void> {
  const known = session.peek();
  if (!known) return;
  const refused = { ...known, refused: true };
  await db.session.put(refused);
  session.value = refused;
}

export async function renewForms(): Promise<void> {
  const forms = await getForms();
  await db.forms.put({ key: 'all', value: forms, at: Date.now() });
}

export async function renewObligations(month: string): Promise<void> {
  const { secret, me } = signedIn();
  if (!me.organization) return;
  const value = await getObligations(secret, month, me.organization.code);
  await db.obligations.put({ key: month, value, at: Date.now() });
}

export async function renewRegister(month: string): Promise<void> {
  const value = await getRegister(signedIn().secret, month);
  await db.registers.put({ key: month, value, at: Date.now() });
}

export async function renewPrefill(sheet: SheetName): Promise<Prefill> {
  const value = await getPrefill(signedIn().secret, sheet.month, sheet.form, sheet.unit);
  await db.prefills.put({ key: keyOf(sheet), value, at: Date.now() });
  return value;
}

/** The sheet as it stands on the server; null if it was never filed. */
export async function renewSheet(sheet: SheetName): Promise<KnownSheet | null> {
  try {
    const view = await getSheet(signedIn().secret, sheet.month, sheet.form, sheet.unit);
    const newest = view.history[view.history.length - 1];
    const known: KnownSheet = {
      month: sheet.month,
      form: sheet.form,
      unit: sheet.unit,
      key: keyOf(sheet),
      revision: view.revision,
      kind: view.kind === 'withdrawal' ? 'withdraw' : view.kind,
      reason: view.reason ?? '',
      rows: view.rows,
      knownAt: Date.now(),
      ...(newest ? { receipt: newest.receipt, receivedAt: newest.receivedAt } : {}),
    };
    await db.sheets.put(known);
    return known;
  } catch (failure) {
    if (failure instanceof Refused && failure.document.code === 'sheet-not-filed') {
      await db.sheets.delete(keyOf(sheet));
      return null;
    }
    throw failure;
  }
}

/** Everything My month shows, and what is needed to fill in its sheets without a signal. */
export async function renewMonth(month: string): Promise<void> {
  await online(async () => {
    await Promise.all([renewForms(), renewSession()]);
    await Promise.all([renewObligations(month), renewRegister(month)]);
    await fetchAhead(month);
  });
}

const fresh = 12 * 3600_000;

/** A pause between requests, in milliseconds: what is fetched ahead must not stand in the way of what somebody waits for. */
const gentle = 60;

let ahead: string | undefined;

/** Fetches what the month's sheets are begun from, one after the other, so that each can be opened where there is no signal. */
async function fetchAhead(month: string): Promise<void> {
  if (ahead === month) return;
  ahead = month;
  try {
    const owed = (await db.obligations.get(month))?.value ?? [];
    for (const { form, unit, state, revision } of owed) {
      const sheet = { month, form, unit };
      const kept = await db.prefills.get(keyOf(sheet));
      if (state !== 'not-expected' && (!kept || Date.now() - kept.at > fresh)) await renewPrefill(sheet);
      const known = await db.sheets.get(keyOf(sheet));
      if (revision && known?.revision !== revision) await renewSheet(sheet);
      if (!kept) await new Promise((go) => setTimeout(go, gentle));
    }
  } finally {
    ahead = undefined;
  }
}

export const readForms = async (): Promise<Form[]> => (await db.forms.get('all'))?.value ?? [];

function signedIn(): Session {
  const known = session.peek();
  if (!known) throw new Error('Nobody is signed in.');
  return known;
}

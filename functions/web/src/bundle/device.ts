import { ask } from '../api/client';
import type { DeviceStore, Session } from '../store/db';
import { base64Url } from './base64';

/** The device's own key pair: the private half cannot be read, not even by this page. */
export interface SigningDevice {
  id: 'signing';
  privateKey: CryptoKey;
  /** SubjectPublicKeyInfo, base64url. */
  publicKey: string;
  /** The organisation's key that it is registered under, and its id there. */
  registered?: { key: string; device: string; at: number };
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
const day = 24 * 3600_000;

/**
 * Registers the device under the organisation's key while there is a signal, so that it can sign bundles when there is none; once a day again, for the
 * server goes by how far the device's clock was ahead when it last heard of it. Browsers offer keys on https only.
 */
export async function noteDevice(store: DeviceStore, session: Session): Promise<void> {
  if (session.me.role !== 'organization' || !globalThis.crypto?.subtle) return;
  const known = (await store.devices.get('signing')) ?? (await newDevice());
  const { registered } = known;
  if (registered?.key === session.me.key && Date.now() - registered.at < day) return;
  await store.devices.put(known);
  const answer = await ask('devices', session.secret, { publicKey: known.publicKey, now: new Date().toISOString() });
  if (answer.status !== 200) return;
  const { key, device } = answer.body as { key: string; device: string };
  await store.devices.put({ ...known, registered: { key, device, at: Date.now() } });
}

async function newDevice(): Promise<SigningDevice> {
  const pair = (await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify'])) as CryptoKeyPair;
  const publicKey = base64Url(await crypto.subtle.exportKey('spki', pair.publicKey));
  return { id: 'signing', privateKey: pair.privateKey, publicKey };
}

import type { SignInOffer } from '../api/types';
import { sendNow } from '../outbox/background';
import { renewForms } from './fetching';
import { signIn, signInByEntra } from './session';

/** Signs in with a key, and goes on with what waits on the device. */
export async function enter(key: string): Promise<void> {
  await signIn(key);
  await renewForms().catch(() => undefined);
  void sendNow();
}

export const enterByEntra = (offer: SignInOffer): Promise<boolean> => signInByEntra(offer);

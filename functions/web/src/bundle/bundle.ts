import { submissionOf } from '../outbox/sender';
import type { OutboxItem } from '../store/db';
import { base64Url } from './base64';
import type { SigningDevice } from './device';

/** The file's ending. */
export const ending = '.pipeline-bundle';

/**
 * What waits on this device as a signed file. The items stay in the outbox, with their ids: whichever way reaches the server first, each is taken once.
 * @param device Registered under `key`, or the server knows nobody who could have signed.
 */
export async function bundleOf(
  items: readonly OutboxItem[],
  device: SigningDevice,
  registered: NonNullable<SigningDevice['registered']>,
  madeAt: Date,
): Promise<string> {
  const content = JSON.stringify({
    key: registered.key,
    device: registered.device,
    madeAt: madeAt.toISOString(),
    sheets: items.map((item) => {
      const { sentAt: _, ...sheet } = submissionOf(item, madeAt); // It is sent when it is handed in.
      return sheet;
    }),
  });
  const signed = await crypto.subtle.sign(
    { name: 'ECDSA', hash: 'SHA-256' },
    device.privateKey,
    new TextEncoder().encode(content),
  );
  return JSON.stringify({ pipelineBundle: 1, content, signature: base64Url(signed) });
}

/** A sheet that waits to be sent. */
export interface Waiting {
  /** Rises with the time at which it was put in. */
  seq: number;
  key: string;
  /** Not to be sent before this time of the device, in milliseconds. */
  notBefore: number;
}

/** The next sheet to send: the longest waiting that is due, and never one before an earlier one of the same sheet. */
export function nextToSend<T extends Waiting>(items: readonly T[], now: number): T | undefined {
  const held = new Set<string>();
  for (const item of [...items].sort((a, b) => a.seq - b.seq)) {
    if (item.notBefore <= now && !held.has(item.key)) return item;
    held.add(item.key);
  }
  return undefined;
}

/** When the next one is due, or undefined if nothing waits. */
export const nextDue = (items: readonly Waiting[]): number | undefined =>
  items.length === 0 ? undefined : Math.min(...items.map((i) => i.notBefore));

const first = 5_000;
const longest = 5 * 60_000;

/**
 * How long to wait before the next attempt, in milliseconds: 5 s, doubled each time up to 5 minutes, and never less than the server asked
 * for. A part by chance keeps all the phones of a district from coming back at once.
 */
export function waitAfter(attempts: number, retryAfter: number | undefined, chance: number): number {
  const doubled = Math.min(first * 2 ** Math.max(attempts - 1, 0), longest);
  return Math.max(doubled * (0.75 + chance / 2), (retryAfter ?? 0) * 1000);
}

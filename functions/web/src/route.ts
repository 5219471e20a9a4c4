import { computed, signal } from '@preact/signals';
import type { SheetName } from './sheets/key';

export type Route =
  | { page: 'month'; month: string | undefined }
  | { page: 'sheet'; sheet: SheetName }
  | { page: 'outbox' }
  | { page: 'device' }
  | { page: 'files' }
  /** A page of the board's dashboard, which reads the rest of the address itself. */
  | { page: 'board'; name: string };

const hash = signal(location.hash);
addEventListener('hashchange', () => {
  hash.value = location.hash;
});

/** The page by the address. It stands behind the `#`, so the server never learns which sheet is looked at, and any page opens without a signal. */
export const route = computed(() => routeOf(hash.value));

export function routeOf(address: string): Route {
  const [first = '', form, unit] = address.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  if (first === 'board') return { page: 'board', name: (form ?? '').split('?')[0] ?? '' };
  if (first === 'outbox' || first === 'device' || first === 'files') return { page: first };
  const month = /^\d{4}-\d{2}$/.test(first) ? first : undefined;
  return month && form && unit ? { page: 'sheet', sheet: { month, form, unit } } : { page: 'month', month };
}

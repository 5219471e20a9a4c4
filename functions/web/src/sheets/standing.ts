import type { Obligation } from '../api/types';
import type { Draft, OutboxItem } from '../store/db';

/** Where a sheet stands for the clerk: what this device has of it goes before what the server last said. */
export type Standing =
  | 'to-do'
  | 'overdue'
  | 'missing'
  | 'draft'
  | 'returned'
  | 'conflict'
  | 'queued'
  | 'asked-back'
  | 'accepted'
  | 'accepted-late'
  | 'not-expected';

export function standingOf(
  obligation: Obligation | undefined,
  draft: Draft | undefined,
  waiting: OutboxItem | undefined,
): Standing {
  if (waiting) return 'queued';
  if (draft?.conflict) return 'conflict';
  if (draft?.returned) return 'returned';
  if (draft) return 'draft';
  switch (obligation?.state) {
    case 'filed':
      return 'accepted';
    case 'filed-late':
      return 'accepted-late';
    case 'asked-back':
      return 'asked-back';
    case 'overdue':
      return 'overdue';
    case 'missing':
      return 'missing';
    case 'not-expected':
      return 'not-expected';
    default:
      return 'to-do';
  }
}

/** What My month can be narrowed to. */
export type Filter = 'all' | 'to-do' | 'waiting' | 'done';

export const filterOf = (standing: Standing): Exclude<Filter, 'all'> =>
  standing === 'accepted' || standing === 'accepted-late' || standing === 'not-expected'
    ? 'done'
    : standing === 'queued'
      ? 'waiting'
      : 'to-do';

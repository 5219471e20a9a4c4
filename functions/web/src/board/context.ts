import type { Where } from './address';
import type { Directory, PublishedMonth } from './data/directory';
import { type Scope, scopeOf } from './data/narrow';
import type { Snapshot } from './data/snapshot';

/** What every page of the dashboard is given. */
export interface Board {
  snapshot: Snapshot;
  directory: Directory;
  where: Where;
  scope: Scope;
  /** The month that is looked at. */
  month: PublishedMonth;
  /** The months that pages show side by side, oldest first. */
  span: readonly PublishedMonth[];
  spanNames: readonly string[];
}

/** Months side by side: a year, and the month before it to compare with. */
export const spanLength = 13;

/** Null where no month is published. */
export function boardOf(snapshot: Snapshot, directory: Directory, where: Where): Board | null {
  const month = monthOf(directory.months, where.month);
  if (!month) return null;
  const span = spanOf(directory.months, month);
  return { snapshot, directory, where, scope: scopeOf(where), month, span, spanNames: span.map((m) => m.month) };
}

/** The month asked for; else the newest one that is past its deadline, because a running one says little yet; else the newest. */
export function monthOf(months: readonly PublishedMonth[], asked: string | undefined): PublishedMonth | undefined {
  const newestFirst = [...months].reverse();
  return months.find((m) => m.month === asked) ?? newestFirst.find((m) => !m.isRunning) ?? newestFirst[0];
}

/** The newest months if the month is among them, else those that end with it. */
export function spanOf(months: readonly PublishedMonth[], month: PublishedMonth): readonly PublishedMonth[] {
  const newest = months.slice(-spanLength);
  const at = months.indexOf(month);
  return newest.includes(month) ? newest : months.slice(Math.max(0, at - spanLength + 1), at + 1);
}

import { type Figure, type Sum, shareOf } from './figure';

/**
 * What there is to show at a place. Missing, zero, not applicable and withheld are four different things, and look so:
 * `missing`: sheets are owed and none is there; `none`: there is nothing to count; `absent`: the unit was not there.
 */
export type Standing = 'value' | 'missing' | 'none' | 'withheld' | 'absent';

export interface Cell {
  standing: Standing;
  /** The month is not final yet: what is shown will still move, and is judged by nothing. */
  isRunning: boolean;
  /** A share of 1 for shares, the number itself for sums; null unless `value`. */
  value: number | null;
  /** A good part of what is owed is missing. */
  isPartial: boolean;
  sum: Sum;
}

export function cellOf(figure: Figure, sum: Sum, isRunning: boolean): Cell {
  const standing = standingOf(figure, sum);
  const value = standing !== 'value' ? null : figure.kind === 'share' ? shareOf(sum) : sum.num;
  return { standing, isRunning, value, isPartial: standing === 'value' && isMuch(figure, sum), sum };
}

/** So much of what is owed that the figure should be read with care: of a district one missing sheet is no news, of a commune it is. */
const isMuch = (figure: Figure, sum: Sum): boolean =>
  sum.missing > 0 && sum.missing >= 0.05 * (figure.missingCounts ? sum.den : sum.rows);

function standingOf(figure: Figure, sum: Sum): Standing {
  if (sum.rows === 0) return 'absent';
  if (sum.num === null && sum.withheld > 0) return 'withheld';
  if (figure.kind === 'sum') return sum.num === null ? (sum.missing > 0 ? 'missing' : 'none') : 'value';
  if (sum.den === 0 || sum.num === null) return sum.missing > 0 ? 'missing' : 'none';
  return figure.missingCounts && sum.missing === sum.den ? 'missing' : 'value';
}

/** How well a share does, 1 to 5; null where nothing is to be judged: a running month least of all. */
export function levelOf(figure: Figure, cell: Cell): number | null {
  if (cell.value === null || cell.isRunning || figure.kind !== 'share' || figure.moreIsBetter === null) return null;
  const good = figure.moreIsBetter ? cell.value : 1 - cell.value;
  return good >= 0.95 ? 5 : good >= 0.85 ? 4 : good >= 0.7 ? 3 : good >= 0.5 ? 2 : 1;
}

/** From which share on each level is, best first. */
export const levelBounds = [0.95, 0.85, 0.7, 0.5, 0] as const;

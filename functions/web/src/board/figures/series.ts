import type { Directory, PublishedMonth } from '../data/directory';
import { narrowed, type Scope } from '../data/narrow';
import type { MonthRows, Row } from '../data/rows';
import { type Cell, cellOf } from './cell';
import { type Figure, type Sum, sumOf } from './figure';

/** The rows of a month that are within the filters. Figures that cannot be rolled stay with the units of their month. */
export const rowsWithin = (
  directory: Directory,
  rows: MonthRows,
  month: string,
  scope: Scope,
  figure?: Figure,
): readonly Row[] =>
  narrowed(directory, rows.get(month) ?? [], figure && !figure.rolls ? { ...scope, view: 'then' } : scope);

/** A figure of a month within the filters. */
export const cellWithin = (
  directory: Directory,
  rows: MonthRows,
  month: PublishedMonth,
  scope: Scope,
  figure: Figure,
): Cell => cellOf(figure, sumOf(figure, rowsWithin(directory, rows, month.month, scope, figure)), month.isRunning);

/** A figure month by month. */
export const seriesWithin = (
  directory: Directory,
  rows: MonthRows,
  months: readonly PublishedMonth[],
  scope: Scope,
  figure: Figure,
): Cell[] => months.map((month) => cellWithin(directory, rows, month, scope, figure));

/** A flow over months: of those that are not running. Stocks have no such sum. */
export function overMonths(figure: Figure, cells: readonly Cell[]): Sum | null {
  if (!figure.overMonths) return null;
  return cells
    .filter((cell) => !cell.isRunning)
    .reduce<Sum>(
      (all, { sum }) => ({
        num: sum.num === null ? all.num : (all.num ?? 0) + sum.num,
        den: all.den + sum.den,
        missing: all.missing + sum.missing,
        rows: all.rows + sum.rows,
        withheld: all.withheld + sum.withheld,
      }),
      { num: null, den: 0, missing: 0, rows: 0, withheld: 0 },
    );
}

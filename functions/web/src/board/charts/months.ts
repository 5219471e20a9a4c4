import type { Board } from '../context';
import type { MonthRows } from '../data/rows';
import type { Figure } from '../figures/figure';
import { saidShortMonth } from '../figures/format';
import { seriesWithin } from '../figures/series';
import { monthWithState } from '../words';
import type { ChartData, Color } from './option';

export const monthLabels = (board: Board): ChartData['labels'] =>
  board.span.map((m) => ({ name: monthWithState(m), short: saidShortMonth(m.month), isRunning: m.isRunning }));

/** Figures month by month, as a chart has them. */
export const monthChart = (
  board: Board,
  kind: ChartData['kind'],
  series: readonly { figure: Figure; name: string; color: Color; rows: MonthRows }[],
): ChartData => ({
  kind,
  isShare: series.every((s) => s.figure.kind === 'share'),
  labels: monthLabels(board),
  series: series.map(({ figure, name, color, rows }) => ({
    name,
    color,
    values: seriesWithin(board.directory, rows, board.span, board.scope, figure).map((cell) => cell.value),
  })),
});

import { read, say } from '../../words/say';
import { Spark } from '../charts/Spark';
import type { Board } from '../context';
import type { MonthRows } from '../data/rows';
import { nameOfFigure } from '../figures/catalogue';
import type { Figure } from '../figures/figure';
import { saidNumber, saidPoints, saidShare } from '../figures/format';
import { seriesWithin } from '../figures/series';
import { withheldWhole } from '../words';
import { explain } from './opening';

/** A headline figure of the month: the number, what it is of, how it went. It opens its explanation. */
export function Tile({ board, figure, rows }: { board: Board; figure: Figure; rows: MonthRows }) {
  const { directory, scope, span, month } = board;
  const cells = seriesWithin(directory, rows, span, scope, figure);
  const at = span.indexOf(month);
  const cell = cells[at];
  if (!cell) return null;
  const before = cells[at - 1];
  const isShare = figure.kind === 'share';
  const change =
    !cell.isRunning && before && !before.isRunning && cell.value !== null && before.value !== null
      ? cell.value - before.value
      : null;
  const saidMove = change === null ? '' : isShare ? saidPoints(change) : saidChange(change);
  return (
    <button
      type="button"
      class={`tile ${cell.isRunning ? 'running' : ''}`}
      data-figure={nameOfFigure(figure)}
      onClick={(e) => explain({ figure: nameOfFigure(figure), month: month.month, of: {} }, e.currentTarget)}
    >
      <span class="tile-name">
        <span class="code-tag">{figure.code}</span> {read(figure.name)}
      </span>
      <span class="tile-value">
        {cell.standing === 'value' ? (
          <>
            <b>{isShare ? saidShare(cell.value) : saidNumber(cell.value)}</b>
            {isShare && <span class="tile-unit">%</span>}
          </>
        ) : (
          <span class="tile-none">
            {cell.standing === 'missing'
              ? cell.isRunning
                ? say('chưa có biểu', 'no sheet yet')
                : say('thiếu biểu', 'sheets missing')
              : cell.standing === 'withheld'
                ? withheldWhole()
                : '–'}
          </span>
        )}
        {saidMove && (
          <span class="tile-change" title={say('so với tháng trước', 'against the month before')}>
            {saidMove}
          </span>
        )}
      </span>
      <span class="tile-of">
        {cell.standing === 'value' && isShare
          ? `${saidNumber(cell.sum.num)} / ${saidNumber(cell.sum.den)} ${read(figure.counts)}`
          : read(figure.counts)}
      </span>
      {cell.isRunning && <span class="hidden">{say('tháng chưa chốt', 'month not final')}</span>}
      <Spark values={cells.map((c) => (c.isRunning ? null : c.value))} />
    </button>
  );
}

const saidChange = (change: number): string =>
  change === 0 ? '0' : `${change > 0 ? '+' : '−'}${saidNumber(Math.abs(change))}`;

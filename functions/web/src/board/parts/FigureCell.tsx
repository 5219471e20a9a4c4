import { say } from '../../words/say';
import type { Asked } from '../address';
import { type Cell, levelOf } from '../figures/cell';
import type { Figure } from '../figures/figure';
import { saidNumber, saidShare } from '../figures/format';
import { saidCell } from '../words';
import { explain } from './opening';

interface Props {
  figure: Figure;
  cell: Cell;
  /** What it is of, for those who hear it: row and column. */
  label: string;
  asked: Asked;
  /** In a grid only one place is a stop of the tab key. */
  tabIndex?: number;
}

/** A figure at a place of a matrix: number and colour, or the sign of why there is none. It opens its explanation. */
export function FigureCell({ figure, cell, label, asked, tabIndex }: Props) {
  const whole = saidCell(figure, cell);
  if (cell.standing === 'absent') {
    return <span class="fig absent" tabIndex={tabIndex} role="img" aria-label={`${label}: ${whole}`} />;
  }
  return (
    <button
      type="button"
      class={`fig ${lookOf(figure, cell)}`}
      tabIndex={tabIndex}
      title={whole}
      aria-label={`${label}: ${whole}`}
      onClick={(e) => explain(asked, e.currentTarget)}
    >
      {signOf(figure, cell)}
    </button>
  );
}

/** The class of its look: the level of a judged figure, the depth of one that is not, and what is no number. */
export function lookOf(figure: Figure, cell: Cell): string {
  if (cell.isRunning) return `running ${cell.standing}`;
  if (cell.standing !== 'value') return cell.standing;
  const partial = cell.isPartial ? ' partial' : '';
  const level = levelOf(figure, cell);
  if (level !== null) return `level-${level}${partial}`;
  return figure.kind === 'share' && cell.value !== null
    ? `depth-${Math.min(5, 1 + Math.floor(cell.value * 5))}${partial}`
    : `plain-number${partial}`;
}

export function signOf(figure: Figure, cell: Cell): string {
  switch (cell.standing) {
    case 'value':
      return figure.kind === 'share' ? saidShare(cell.value) : saidNumber(cell.value);
    case 'missing':
      return cell.isRunning ? '…' : say('thiếu', 'gap');
    case 'withheld':
      return '< 5';
    default:
      return '–';
  }
}

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
  /** It is of one unit alone: met or not, and no percentage. */
  ofOne?: boolean | undefined;
  /** In a grid only one place is a stop of the tab key. */
  tabIndex?: number;
}

/** A figure at a place of a matrix: number and colour, or the sign of why there is none. It opens its explanation. */
export function FigureCell({ figure, cell, label, asked, ofOne, tabIndex }: Props) {
  const whole = saidCell(figure, cell);
  if (cell.standing === 'absent') {
    return <span class="fig absent" tabIndex={tabIndex} role="img" aria-label={`${label}: ${whole}`} />;
  }
  return (
    <button
      type="button"
      class={`fig ${lookOf(figure, cell, ofOne)}`}
      tabIndex={tabIndex}
      title={whole}
      aria-label={`${label}: ${whole}`}
      onClick={(e) => explain(asked, e.currentTarget)}
    >
      {signOf(figure, cell, ofOne)}
    </button>
  );
}

/** The class of its look: the level of a judged figure, the depth of one that is not, and what is no number. */
export function lookOf(figure: Figure, cell: Cell, ofOne = false): string {
  if (cell.isRunning) return `running ${cell.standing}`;
  if (cell.standing !== 'value') return cell.standing;
  if (ofOne && isMetOrNot(cell)) return cell.value === 1 ? 'met' : 'unmet';
  const partial = cell.isPartial ? ' partial' : '';
  const level = levelOf(figure, cell);
  if (level !== null) return `level-${level}${partial}`;
  return figure.kind === 'share' && cell.value !== null
    ? `depth-${Math.min(5, 1 + Math.floor(cell.value * 5))}${partial}`
    : `plain-number${partial}`;
}

/** A share of one unit is no percentage: it is met or not. */
const isMetOrNot = (cell: Cell): boolean => cell.sum.den === 1 && (cell.value === 0 || cell.value === 1);

export function signOf(figure: Figure, cell: Cell, ofOne = false): string {
  switch (cell.standing) {
    case 'value':
      if (ofOne && isMetOrNot(cell)) return cell.value === 1 ? '✓' : '✕';
      return figure.kind === 'share' ? saidShare(cell.value) : saidNumber(cell.value);
    case 'missing':
      return cell.isRunning ? '…' : say('thiếu', 'missing');
    case 'withheld':
      return say('kín', 'withheld');
    default:
      return '–';
  }
}

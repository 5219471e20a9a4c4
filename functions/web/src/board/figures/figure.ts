import type { Bilingual } from '../../words/say';
import { number, type Row } from '../data/rows';

/** A published figure as pages show it. Its columns follow from its id, as INDICATORS says: `m1_num`, `m1_den`, `m1_missing`, `m1_excluded_…`. */
export interface Figure {
  /** As columns begin. */
  id: string;
  /** How people call it: M1. */
  code: string;
  table: string;
  /** What it is asked for by at `GET /api/explain`, where that is not its id. */
  explained?: string;
  name: Bilingual;
  /** What numerator and denominator count, in one or two words. */
  counts: Bilingual;
  /** `share`: of the denominator; `sum`: a number of its own, in the column `num`. */
  kind: 'share' | 'sum';
  num: string;
  den?: string;
  missing?: string;
  /** The missing are part of the denominator and count as not met; else nothing is known of them. */
  missingCounts: boolean;
  /** Whether more of it is better; null where neither is. */
  moreIsBetter: boolean | null;
  /** A flow: it may be summed over months. Stocks never are. */
  overMonths: boolean;
  /** The rows it is of, where it is not of all of its table. */
  only?: (row: Row) => boolean;
  /** It can be rolled into the units of today. */
  rolls: boolean;
}

/** A figure over rows. */
export interface Sum {
  /** Null where no row has one: the denominator is 0, or it is withheld. */
  num: number | null;
  den: number;
  missing: number;
  rows: number;
  /** Rows whose figure is withheld. */
  withheld: number;
}

export const nothing: Sum = { num: null, den: 0, missing: 0, rows: 0, withheld: 0 };

export function sumOf(figure: Figure, rows: Iterable<Row>): Sum {
  let [num, den, missing, count, withheld] = [null as number | null, 0, 0, 0, 0];
  for (const row of rows) {
    if (figure.only && !figure.only(row)) continue;
    count++;
    if (isWithheld(figure, row)) {
      withheld++;
      continue;
    }
    const own = number(row, figure.num);
    if (own !== null) num = (num ?? 0) + own;
    if (figure.den) den += number(row, figure.den) ?? 0;
    if (figure.missing) missing += number(row, figure.missing) ?? 0;
  }
  return { num, den, missing, rows: count, withheld };
}

/** Ratings of small groups are withheld: the mark, and no number where one would be. */
export const isWithheld = (figure: Figure, row: Row): boolean =>
  row.is_suppressed === true && number(row, figure.num) === null && withholds(figure);

const withholds = (figure: Figure): boolean => /^s[123]/.test(figure.id);

/** Numerator over denominator; null where there is no denominator. Never stored, never averaged. */
export const shareOf = (sum: Sum): number | null => (sum.num === null || sum.den === 0 ? null : sum.num / sum.den);

import type { Form, Values } from '../api/types';
import { byKey } from './difference';
import { sameRow } from './rows';

export type Side = 'mine' | 'theirs';

/** A row of a sheet that two devices changed. Undefined on a side: that side has no such row. */
export interface MergeRow {
  key: string;
  mine?: Values;
  theirs?: Values;
  /** Both sides say the same. */
  same: boolean;
  /** Both changed it, each to something else: a person has to choose. */
  asks: boolean;
  /** What is taken unless the person says otherwise; undefined while a person has to choose. */
  suggested?: Side;
}

/**
 * Two states of a sheet that come from one: a row that one side only has changed is that side's, and what both changed is for a person to
 * choose. Where there was no state before, a row that one side only has was added by it.
 */
export function merge(form: Form, before: Values[], mine: Values[], theirs: Values[]): MergeRow[] {
  const [old, my, their] = [byKey(form, before), byKey(form, mine), byKey(form, theirs)];
  const keys = [...new Set([...their.keys(), ...my.keys()])];
  return keys.map((key) => {
    const sides = present(my.get(key), their.get(key));
    if (equal(form, sides.mine, sides.theirs)) return { key, ...sides, same: true, asks: false, suggested: 'theirs' };
    const iChanged = !equal(form, old.get(key), sides.mine);
    const theyChanged = !equal(form, old.get(key), sides.theirs);
    if (iChanged && theyChanged) return { key, ...sides, same: false, asks: true };
    return { key, ...sides, same: false, asks: false, suggested: iChanged ? 'mine' : 'theirs' };
  });
}

/** The rows of the sheet by the sides chosen; null while one is still to be chosen. */
export function merged(rows: MergeRow[], chosen: ReadonlyMap<string, Side>): Values[] | null {
  const result: Values[] = [];
  for (const row of rows) {
    const side = chosen.get(row.key) ?? row.suggested;
    if (!side) return null;
    const values = row[side];
    if (values) result.push(values);
  }
  return result;
}

const equal = (form: Form, a: Values | undefined, b: Values | undefined): boolean =>
  a === undefined || b === undefined ? a === b : sameRow(form, a, b);

const present = (mine: Values | undefined, theirs: Values | undefined): Pick<MergeRow, 'mine' | 'theirs'> => ({
  ...(mine ? { mine } : {}),
  ...(theirs ? { theirs } : {}),
});

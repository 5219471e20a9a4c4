import type { Form, Values } from '../api/types';
import { rowKey, sameRow, sameValue } from './rows';

/** How a row differs from the one that was accepted. */
export interface RowDifference {
  kind: 'added' | 'removed' | 'changed';
  key: string;
  before?: Values;
  after?: Values;
  /** The names of the fields that differ, of a changed row. */
  fields: string[];
}

/** Rows by what they are about; of several with one key the order tells them apart. */
export function byKey(form: Form, rows: Values[]): Map<string, Values> {
  const found = new Map<string, Values>();
  const times = new Map<string, number>();
  for (const row of rows) {
    const key = rowKey(form, row);
    const time = times.get(key) ?? 0;
    times.set(key, time + 1);
    found.set(time === 0 ? key : `${key}#${time}`, row);
  }
  return found;
}

/** What changed from one state of a sheet to another: in the order of the new one, then what is gone. */
export function difference(form: Form, before: Values[], after: Values[]): RowDifference[] {
  const [old, current] = [byKey(form, before), byKey(form, after)];
  const changes: RowDifference[] = [];
  for (const [key, row] of current) {
    const was = old.get(key);
    if (!was) changes.push({ kind: 'added', key, after: row, fields: [] });
    else if (!sameRow(form, was, row)) {
      const fields = form.fields.map((f) => f.name).filter((name) => !sameValue(was[name], row[name]));
      changes.push({ kind: 'changed', key, before: was, after: row, fields });
    }
  }
  for (const [key, row] of old) if (!current.has(key)) changes.push({ kind: 'removed', key, before: row, fields: [] });
  return changes;
}

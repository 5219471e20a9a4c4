import type { Form, Value, Values } from '../api/types';

/** A row on the device: its id stays while it is edited, so that problems and focus stay with it. */
export interface Row {
  id: string;
  values: Values;
  /** Fields that were there when the row was begun and say what it is about: a card shows them as its title. */
  known?: string[];
}

let next = 0;

/** Unique on this device while the page lives, and against rows stored before. */
const newId = (): string => `${Date.now().toString(36)}-${(next++).toString(36)}`;

export const newRow = (values: Values = {}): Row => ({ id: newId(), values });

/** A row that was begun from what is known: if its key is whole, the codes and days that were given say what it is about. */
export function begunRow(form: Form, values: Values): Row {
  const isWhole = form.rowKey.every((n) => isGiven(values[n]) || !form.fields.find((f) => f.name === n)?.required);
  const known = form.fields.filter(
    (f) => isGiven(values[f.name]) && (f.type === 'code' || f.type === 'date' || form.rowKey.includes(f.name)),
  );
  const row = newRow(values);
  return isWhole && form.rowKey.length > 0 && known.length > 0 ? { ...row, known: known.map((f) => f.name) } : row;
}

/** Nothing, blanks and an empty list say the same: not given. */
export const isGiven = (value: Value | undefined): value is Value =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** The row as it is sent: fields in the form's order, what is not given left out. */
export function cleaned(form: Form, values: Values): Values {
  const sent: Values = {};
  for (const field of form.fields) {
    const value = values[field.name];
    if (isGiven(value)) sent[field.name] = Array.isArray(value) ? [...value].sort() : value;
  }
  return sent;
}

export const isEmpty = (form: Form, values: Values): boolean => form.fields.every((f) => !isGiven(values[f.name]));

export const sameValue = (a: Value | undefined, b: Value | undefined): boolean =>
  JSON.stringify(isGiven(a) ? a : null) === JSON.stringify(isGiven(b) ? b : null);

export const sameRow = (form: Form, a: Values, b: Values): boolean =>
  form.fields.every((f) => sameValue(a[f.name], b[f.name]));

/** What the row is about, by the form's key; a form without one has a single row. */
export const rowKey = (form: Form, values: Values): string =>
  JSON.stringify(form.rowKey.map((name) => values[name] ?? null));

import { saidDay } from '../words/dates';

/**
 * A day as people type it: 5/2/2020, 05.02.2020, 5-2, or the 5 alone. What is left out is taken from the sheet's month. What is no day stays as it
 * was typed, and the check says so.
 */
export function typedDay(text: string, month: string): string | undefined {
  const plain = text.trim();
  if (plain === '') return undefined;
  const [year = '', number = ''] = month.split('-');
  const digits = /^(\d{2})(\d{2})(\d{4})$/.exec(plain);
  const parts = digits ?? /^(\d{1,2})(?:[/. -](\d{1,2})(?:[/. -](\d{4}|\d{2}))?)?$/.exec(plain);
  if (!parts) return plain;
  const [, d = '', m = number, y = year] = parts;
  const day = `${y.length === 2 ? `20${y}` : y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isDay(day) ? day : plain;
}

/** A day of the calendar: 2020-02-30 is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A day as it stands in its field. */
export const shownDay = (value: unknown): string => (typeof value === 'string' ? saidDay(value) : '');

import type { Choice, Field, Value } from '../api/types';
import { typedDay } from './days';
import { typedNumber } from './numbers';

/** What a cell of a spreadsheet means in a field: numbers, days and words as people write them, in either language. */
export function typedValue(field: Field, text: string, choices: readonly Choice[], month: string): Value | undefined {
  const plain = text.trim().normalize('NFC');
  if (plain === '') return undefined;
  switch (field.type) {
    case 'integer':
    case 'decimal':
      return typedNumber(field, plain);
    case 'date':
      return typedDay(plain, month);
    case 'yes-no':
      return typedYesNo(plain);
    case 'choice':
      return (
        field.options?.find((o) => [o.value, o.caption.vi, o.caption.en].some((t) => same(t, plain)))?.value ?? plain
      );
    case 'code':
      return codeOf(plain, choices);
    case 'code-list':
      return plain.split(/[,;]/).map((t) => codeOf(t.trim(), choices));
    default:
      return plain;
  }
}

function typedYesNo(text: string): Value {
  if (['có', 'co', 'x', 'yes', 'y', 'true', '1'].includes(text.toLowerCase())) return true;
  return ['không', 'khong', 'no', 'n', 'false', '0'].includes(text.toLowerCase()) ? false : text;
}

const codeOf = (text: string, choices: readonly Choice[]): string =>
  choices.find((c) => same(c.code, text) || same(c.vi, text) || same(c.en, text))?.code ?? text.toUpperCase();

const same = (a: string, b: string): boolean => a.normalize('NFC').toLowerCase() === b.toLowerCase();

/** The cells of what was copied from a spreadsheet; undefined if it is one plain value. */
export function pastedCells(text: string): string[][] | undefined {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  return lines.length > 1 || text.includes('\t') ? lines.map((l) => l.split('\t')) : undefined;
}

import { describe, expect, test } from 'vitest';
import type { Values } from '../src/api/types';
import { check } from '../src/sheets/check';
import { newRow } from '../src/sheets/rows';
import { aForm, aRow } from './a';

const context = {
  today: '2020-01-20',
  unit: 'T1',
  days: [{ field: 'date', first: '2020-01-01', last: '2020-01-31', notAfterToday: true }],
};

const codes = (...rows: Values[]) =>
  check(
    aForm(),
    rows.map((r) => newRow(r)),
    context,
  ).map((p) => `${p.field ?? ''}:${p.code}`);

describe('a sheet is checked while it is typed', () => {
  test('a whole row has no problems', () => expect(codes(aRow())).toEqual([]));

  test('zero and no are answers, and nothing is none', () => {
    expect(codes(aRow({ present: 0, minuted: false }))).toEqual([]);
    expect(codes(aRow({ present: undefined, minuted: undefined }))).toEqual([
      'present:field-missing',
      'minuted:field-missing',
    ]);
  });

  test.each([
    ['a number outside its limits', { present: 101 }, 'present:field-out-of-range'],
    ['text in a number', { present: 'mười' }, 'present:field-invalid'],
    ['an option that does not exist', { chair: 'king' }, 'chair:option-unknown'],
    ['a code that cannot be one', { member: 'dv 1' }, 'member:field-invalid'],
    ['a day before the month', { date: '2019-12-31' }, 'date:date-outside-month'],
    ['a day after today', { date: '2020-01-21' }, 'date:date-in-future'],
    ['a day that the calendar lacks', { date: '2020-01-32' }, 'date:field-invalid'],
  ])('%s is told at its field', (_, wrong, code) => expect(codes(aRow(wrong))).toEqual([code]));

  test('two rows about the same are told at the second', () =>
    expect(codes(aRow(), aRow({ present: 3 }))).toEqual([':village-meeting-repeated']));

  test('an empty row is one problem and not one for each field', () => expect(codes({})).toEqual([':row-empty']));
});

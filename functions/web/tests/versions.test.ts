import { describe, expect, test } from 'vitest';
import { difference } from '../src/sheets/difference';
import { merge, merged } from '../src/sheets/merge';
import { aForm, aRow } from './a';

const form = aForm();
const [first, second, third] = ['2020-01-05', '2020-01-12', '2020-01-19'];

describe('what a correction changes', () => {
  test('is told row by row and field by field', () => {
    const before = [aRow({ date: first }), aRow({ date: second })];
    const after = [aRow({ date: second, present: 13 }), aRow({ date: third })];
    expect(difference(form, before, after).map((d) => [d.kind, d.fields])).toEqual([
      ['changed', ['present']],
      ['added', []],
      ['removed', []],
    ]);
  });

  test('another order of rows is no change', () => {
    const rows = [aRow({ date: first }), aRow({ date: second })];
    expect(difference(form, rows, [...rows].reverse())).toEqual([]);
  });

  test('an empty list and none are the same', () =>
    expect(difference(form, [aRow({ guests: [] })], [aRow({ guests: undefined })])).toEqual([]));
});

describe('two versions of a sheet', () => {
  const before = [aRow({ date: first }), aRow({ date: second })];

  test('what one side alone changed is taken from it', () => {
    const mine = [aRow({ date: first, present: 20 }), aRow({ date: second })];
    const theirs = [aRow({ date: first }), aRow({ date: second, minuted: false })];
    expect(merged(merge(form, before, mine, theirs), new Map())).toEqual([
      aRow({ date: first, present: 20 }),
      aRow({ date: second, minuted: false }),
    ]);
  });

  test('what both changed is asked, and nothing goes on before it is chosen', () => {
    const rows = merge(form, before, [aRow({ date: first, present: 20 })], [aRow({ date: first, present: 30 })]);
    const asked = rows.filter((r) => r.asks);
    expect(asked).toHaveLength(1);
    expect(merged(rows, new Map())).toBeNull();
    expect(merged(rows, new Map([[asked[0]?.key ?? '', 'mine']]))).toEqual([aRow({ date: first, present: 20 })]);
  });

  test('a row that both removed is gone', () => expect(merge(form, before, [], [])).toEqual([]));

  test('a row that one removed and the other changed is asked', () => {
    const rows = merge(form, [aRow({ date: first })], [], [aRow({ date: first, present: 30 })]);
    expect(rows.map((r) => r.asks)).toEqual([true]);
    expect(merged(rows, new Map([[rows[0]?.key ?? '', 'mine']]))).toEqual([]);
  });

  test('of two first sheets each keeps what the other has not', () => {
    const rows = merge(form, [], [aRow({ date: first })], [aRow({ date: second })]);
    expect(merged(rows, new Map())).toHaveLength(2);
  });
});

import { describe, expect, it } from 'vitest';
import { whereOf } from '../../src/board/address';
import { boardOf, monthOf, spanOf } from '../../src/board/context';
import { blocOfRow, organizationOfRow, type PublishedMonth } from '../../src/board/data/directory';
import { explainPath, sumsUp } from '../../src/board/data/explaining';
import { inOrder, named, nameOfRow } from '../../src/board/data/names';
import { narrowed, ofGroup, organizationsOf } from '../../src/board/data/narrow';
import type { ManifestTable } from '../../src/board/data/snapshot';
import { figures } from '../../src/board/figures/catalogue';
import { sumOf } from '../../src/board/figures/figure';
import { directory, meetings } from './a';

const all = directory();
const rows = [
  meetings(),
  meetings({ cell_key: 12, m1_num: 0 }),
  meetings({ organization_key: 2, cell_key: 21 }),
  meetings({ organization_key: 4, cell_key: 41, m1_num: null, m1_den: 0 }),
];

describe('two views of the hierarchy', () => {
  it('as it was, a row is its organisation of that month', () => {
    expect(rows.map((row) => organizationOfRow(all, row, 'then')?.code)).toEqual([
      'XA-PEO',
      'XA-PEO',
      'XA-DICH',
      'CB-THUE',
    ]);
  });

  it('as of today, a split organisation goes with each cell to its own part', () => {
    expect(rows.map((row) => organizationOfRow(all, row, 'now')?.code)).toEqual([
      'XA-DICH',
      'XA-MAY',
      'XA-DICH',
      'CB-THUE',
    ]);
  });

  it('conserve the total', () => {
    const totals = (['then', 'now'] as const).map((view) =>
      organizationsOf(all, new Map([['2019-11', rows]]), view)
        .map((o) => sumOf(figures.m1, ofGroup(all, rows, { org: o.code }, view)))
        .reduce<[number, number]>((sum, own) => [sum[0] + (own.num ?? 0), sum[1] + own.den], [0, 0]),
    );

    expect(totals[0]).toEqual(totals[1]);
    expect(totals[0]).toEqual([2, 3]);
  });

  it('send the sum of withheld cells, which is of no cell, with its organisation', () => {
    expect(organizationOfRow(all, meetings({ cell_key: 0 }), 'now')?.code).toBe('XA-DICH');
  });
});

describe('filters', () => {
  it('take the rows of an organisation by the view, and of a bloc', () => {
    expect(narrowed(all, rows, { view: 'then', organization: 'XA-PEO' })).toHaveLength(2);
    expect(narrowed(all, rows, { view: 'now', organization: 'XA-PEO' })).toHaveLength(0);
    expect(narrowed(all, rows, { view: 'then', bloc: 'agency' })).toEqual([rows[3]]);
    expect(narrowed(all, rows, { view: 'then' })).toBe(rows);
  });

  it('take a cell by its own bloc, whatever its organisation is', () => {
    expect(blocOfRow(all, meetings({ organization_key: 1, cell_key: 41 }))).toBe('agency');
  });
});

describe('months', () => {
  const months = all.months;

  it('that are not final are running, past their deadline or not', () => {
    expect(months.map((m) => m.isRunning)).toEqual([false, true, true]);
  });

  it('are looked at from the newest that is final, unless another is asked for', () => {
    expect(monthOf(months, undefined)?.month).toBe('2019-11');
    expect(monthOf(months, '2020-01')?.month).toBe('2020-01');
    expect(monthOf(months, '2031-01')?.month).toBe('2019-11');
    expect(monthOf(months.slice(2), undefined)?.month).toBe('2020-01');
    expect(boardOf({} as never, { ...all, months: [] }, whereOf(''))).toBeNull();
  });

  it('stand side by side for a year and a month, the newest unless an older one is looked at', () => {
    const long: PublishedMonth[] = Array.from({ length: 30 }, (_, i) => ({
      ...(months[0] as PublishedMonth),
      month: `m${String(i).padStart(2, '0')}`,
    }));

    expect(spanOf(long, long[29] as PublishedMonth)[0]?.month).toBe('m17');
    expect(spanOf(long, long[20] as PublishedMonth)[12]?.month).toBe('m29');
    expect(spanOf(long, long[10] as PublishedMonth).map((m) => m.month)).toEqual(long.slice(0, 11).map((m) => m.month));
  });
});

describe('names', () => {
  it('are those of communes where there is one, and codes where there is none', () => {
    expect(named(all, 'XA-PEO')).toBe('Péo');
    expect(named(all, 'XA-PEO-CB01')).toBe('Chi bộ Một');
    expect(named(all, 'DV-00001')).toBe('DV-00001');
    expect(named(all, 'CB-THUE')).toBe('Chi cục Thuế');
  });

  it('stand in the order of the Vietnamese alphabet, committees first', () => {
    expect(inOrder([...all.organizations.values()].filter((o) => o.key > 0).reverse()).map((o) => o.code)).toEqual([
      'XA-DICH',
      'XA-MAY',
      'XA-PEO',
      'CB-THUE',
    ]);
  });

  it('of a row are those of its smallest unit; what is unknown is not named', () => {
    expect(nameOfRow(all, meetings())).toEqual({ name: 'Chi bộ Một', of: 'Péo' });
    expect(nameOfRow(all, { organization_key: 3 })).toEqual({ name: 'Máy', of: '' });
  });
});

describe('an explanation', () => {
  const table: ManifestTable = {
    name: 'fact_meeting_compliance',
    key: ['month_start', 'cell_key'],
    columns: [],
    files: [],
  };

  it('is asked for by the key columns of its row', () => {
    expect(explainPath(table, '2019-11', meetings(), 'm1')).toBe(
      'explain/fact_meeting_compliance/2019-11?cell_key=11&figure=m1',
    );
  });

  it('adds up or not', () => {
    const behind = (value: number | undefined, weights: number[]) =>
      sumsUp({
        column: 'm1_num',
        caption: { vi: '', en: '' },
        ...(value === undefined ? {} : { value }),
        rows: weights.map((weight) => ({
          column: 'm1_num',
          weight,
          kind: 'cell',
          subject: 'X',
          why: { vi: '', en: '' },
        })),
      });

    expect(behind(2.5, [1, 1, 0.5])).toBe(true);
    expect(behind(2, [1])).toBe(false);
    expect(behind(undefined, [])).toBe(true);
  });
});

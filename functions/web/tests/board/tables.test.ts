import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Manifest } from '../../src/board/data/snapshot';

const files: Record<string, { month_start: string; n: number }[]> = {
  'files/fact/2018/a.parquet': [
    { month_start: '2018-11-01', n: 1 },
    { month_start: '2018-12-01', n: 2 },
  ],
  'files/fact/2019-01/b.parquet': [{ month_start: '2019-01-01', n: 3 }],
  'files/fact/2019-01/c.parquet': [{ month_start: '2019-01-01', n: 4 }],
};

vi.mock('../../src/board/data/snapshot', () => ({ rowsOf: vi.fn((path: string) => Promise.resolve(files[path])) }));

const { readMonths } = await import('../../src/board/data/tables');
const { rowsOf } = await import('../../src/board/data/snapshot');

const manifest = {
  tables: [
    {
      name: 'fact',
      files: [
        { path: 'files/fact/2018/a.parquet', firstMonth: '2018-01', lastMonth: '2018-12', rows: 2 },
        { path: 'files/fact/2019-01/b.parquet', month: '2019-01', rows: 1 },
        { path: 'files/fact/2019-01/c.parquet', month: '2019-01', rows: 1 },
      ],
    },
  ],
} as unknown as Manifest;

afterEach(() => vi.mocked(rowsOf).mockClear());

describe('the rows of a month', () => {
  it('are found in the file of a closed year, and in each of several files', async () => {
    const months = await readMonths(manifest, 'fact', ['2018-12', '2019-01', '2019-02']);

    expect([...months].map(([month, rows]) => [month, rows.map((r) => r.n)])).toEqual([
      ['2018-12', [2]],
      ['2019-01', [3, 4]],
      ['2019-02', []],
    ]);
  });

  it('are read of no file that has none of them', async () => {
    await readMonths(manifest, 'fact', ['2018-12']);

    expect(vi.mocked(rowsOf).mock.calls).toEqual([['files/fact/2018/a.parquet']]);
  });
});

import { expect, it } from 'vitest';
import { readParquet } from '../../src/board/data/parquet';
import file from './dim_month.parquet?inline';

// `dim_month` of the demo, as the product writes it: Snappy, days, instants with nulls, numbers, text, yes and no.
it('a published file is read as it was written: days and instants as text, what is empty as null', async () => {
  const rows = await readParquet(await (await fetch(file)).arrayBuffer());

  expect(rows).toHaveLength(13);
  expect(rows[0]).toMatchObject({
    month_start: '2019-01-01',
    year_month: '2019-01',
    state: 'final',
    state_vi: 'Chính thức',
    month_version: 1,
    published_at: '2019-02-10T17:15:00.000Z',
    sheets_received: 1282,
    is_running: false,
  });
  expect(rows[12]).toMatchObject({
    month_start: '2020-01-01',
    state: 'open',
    month_version: 0,
    published_at: null,
    is_running: true,
  });
});

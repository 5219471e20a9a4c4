import type { Dimensions, Directory } from '../../src/board/data/directory';
import { directoryOf } from '../../src/board/data/directory';
import type { Row } from '../../src/board/data/rows';

/** Made-up dimensions: a commune that ends in 2019 and goes into another, whose cells are split between two. */
export const dimensions = (): Dimensions => ({
  dim_month: [month('2019-11', 'final', 1), month('2019-12', 'preliminary', 0), month('2020-01', 'open', 0)],
  dim_organization: [
    organization(0, '0', 'Không xác định', 0),
    organization(1, 'XA-PEO', 'Đảng bộ xã Péo', 2, 'Péo'),
    organization(2, 'XA-DICH', 'Đảng bộ xã Dịch', 2, 'Dịch'),
    organization(3, 'XA-MAY', 'Đảng bộ xã Máy', 3, 'Máy'),
    { ...organization(4, 'CB-THUE', 'Chi bộ Chi cục Thuế', 4), kind: 'grassroots-cell', bloc: 'agency' },
  ],
  dim_cell: [
    cell(0, '0', 'Không xác định', '', 0),
    cell(11, 'XA-PEO-CB01', 'Chi bộ Một', 'XA-PEO', 2),
    cell(12, 'XA-PEO-CB02', 'Chi bộ Hai', 'XA-PEO', 3),
    cell(21, 'XA-DICH-CB01', 'Chi bộ Ba', 'XA-DICH', 2),
    { ...cell(41, 'CB-THUE-CB01', 'Chi bộ Thuế', 'CB-THUE', 4), bloc: 'agency' },
  ],
  dim_village: [],
  dim_cluster: [],
  dim_sector: [],
  dim_form: [],
  dim_rating: [],
});

export const directory = (): Directory => directoryOf(dimensions());

/** A row of a cell's meetings; change only what matters. */
export const meetings = (change: Record<string, Row[string]> = {}): Row => ({
  month_start: '2019-11-01',
  organization_key: 1,
  cell_key: 11,
  m1_num: 1,
  m1_den: 1,
  m1_missing: 0,
  m3_num: 8,
  m3_den: 10,
  m3_missing: 0,
  ...change,
});

const month = (name: string, state: string, version: number): Row => ({
  year_month: name,
  state,
  state_vi: state,
  state_en: state,
  month_version: version,
  sheets_received: 1,
  sheets_expected: 2,
});

const organization = (
  key: number,
  code: string,
  name: string,
  current: number,
  commune: string | null = null,
): Row => ({
  organization_key: key,
  organization_code: code,
  organization_name_vi: name,
  organization_name_en: name,
  commune_name_vi: commune,
  commune_name_en: commune,
  kind: 'commune-committee',
  kind_vi: 'Đảng bộ xã',
  kind_en: 'Commune committee',
  bloc: 'rural',
  current_organization_key: current,
});

const cell = (key: number, code: string, name: string, owner: string, current: number): Row => ({
  cell_key: key,
  cell_code: code,
  cell_name: name,
  bloc: 'rural',
  bloc_vi: 'Nông thôn',
  bloc_en: 'Rural',
  organization_code: owner,
  current_organization_key: current,
});

import type { Bilingual } from '../../words/say';
import type { View } from '../address';
import { keyOf, number, type Row, text } from './rows';

export interface Organization {
  key: number;
  code: string;
  /** The whole name, and the short one that lists show: a commune by its own name. */
  name: Bilingual;
  short: Bilingual;
  kind: string;
  kindName: Bilingual;
  bloc: string;
  currentKey: number;
}

export interface Unit {
  key: number;
  code: string;
  name: string;
  bloc: string;
  organization: string;
  currentOrganizationKey: number;
}

export interface PublishedMonth {
  month: string;
  state: 'open' | 'preliminary' | 'final' | 'restated';
  stateName: Bilingual;
  version: number;
  /** Not final yet: its figures move, and are never judged. */
  isRunning: boolean;
  received: number;
  expected: number;
}

export interface Coded {
  key: number;
  code: string;
  name: Bilingual;
}

/** The dimensions, by key. */
export interface Directory {
  months: readonly PublishedMonth[];
  organizations: ReadonlyMap<number, Organization>;
  cells: ReadonlyMap<number, Unit>;
  villages: ReadonlyMap<number, Unit>;
  clusters: ReadonlyMap<number, Unit>;
  sectors: ReadonlyMap<number, Coded>;
  forms: ReadonlyMap<number, Coded>;
  ratings: ReadonlyMap<number, Coded>;
  blocs: readonly { code: string; name: Bilingual }[];
}

export const dimensions = [
  'dim_month',
  'dim_organization',
  'dim_cell',
  'dim_village',
  'dim_cluster',
  'dim_sector',
  'dim_form',
  'dim_rating',
] as const;

export type Dimensions = Record<(typeof dimensions)[number], readonly Row[]>;

const two = (row: Row, name: string): Bilingual => ({
  vi: text(row, `${name}_vi`) ?? '',
  en: text(row, `${name}_en`) ?? '',
});

const byKey = <T extends { key: number }>(all: readonly T[]): ReadonlyMap<number, T> =>
  new Map(all.map((one) => [one.key, one]));

export function directoryOf(tables: Dimensions): Directory {
  const coded = (rows: readonly Row[], name: string): ReadonlyMap<number, Coded> =>
    byKey(
      rows.map((r) => ({
        key: keyOf(r, `${name}_key`),
        code: text(r, `${name}_code`) ?? '',
        name: two(r, `${name}_name`),
      })),
    );
  const units = (rows: readonly Row[], name: string): ReadonlyMap<number, Unit> =>
    byKey(
      rows.map((r) => ({
        key: keyOf(r, `${name}_key`),
        code: text(r, `${name}_code`) ?? '',
        name: text(r, `${name}_name`) ?? '',
        bloc: text(r, 'bloc') ?? '',
        organization: text(r, 'organization_code') ?? '',
        currentOrganizationKey: keyOf(r, 'current_organization_key'),
      })),
    );
  return {
    months: tables.dim_month.map(monthOf).sort((a, b) => (a.month < b.month ? -1 : 1)),
    organizations: byKey(tables.dim_organization.map(organizationOf)),
    cells: units(tables.dim_cell, 'cell'),
    villages: units(tables.dim_village, 'village'),
    clusters: units(tables.dim_cluster, 'cluster'),
    sectors: coded(tables.dim_sector, 'sector'),
    forms: coded(tables.dim_form, 'form'),
    ratings: coded(tables.dim_rating, 'rating'),
    blocs: blocsOf(tables.dim_cell),
  };
}

function monthOf(row: Row): PublishedMonth {
  const state = (text(row, 'state') ?? 'open') as PublishedMonth['state'];
  return {
    month: text(row, 'year_month') ?? '',
    state,
    stateName: two(row, 'state'),
    version: number(row, 'month_version') ?? 0,
    isRunning: state === 'open' || state === 'preliminary',
    received: number(row, 'sheets_received') ?? 0,
    expected: number(row, 'sheets_expected') ?? 0,
  };
}

function organizationOf(row: Row): Organization {
  const name = two(row, 'organization_name');
  const commune = two(row, 'commune_name');
  return {
    key: keyOf(row, 'organization_key'),
    code: text(row, 'organization_code') ?? '',
    name,
    short: commune.vi ? commune : { vi: name.vi.replace(/^Chi bộ (?=\p{Lu})/u, ''), en: name.en },
    kind: text(row, 'kind') ?? '',
    kindName: two(row, 'kind'),
    bloc: text(row, 'bloc') ?? '',
    currentKey: keyOf(row, 'current_organization_key'),
  };
}

function blocsOf(cells: readonly Row[]): { code: string; name: Bilingual }[] {
  const found = new Map<string, Bilingual>();
  for (const row of cells) {
    const code = text(row, 'bloc');
    if (code && !found.has(code)) found.set(code, two(row, 'bloc'));
  }
  return [...found].map(([code, name]) => ({ code, name }));
}

/** Whose a row is: the organisation of that month, or the one that stands for it now. A cell or village of a split one goes with its own part. */
export function organizationOfRow(directory: Directory, row: Row, view: View): Organization | undefined {
  const own = directory.organizations.get(keyOf(row, 'organization_key'));
  if (view === 'then' || !own) return own;
  const cell = keyOf(row, 'cell_key') || keyOf(row, 'host_cell_key');
  const village = keyOf(row, 'village_key');
  const unit = cell ? directory.cells.get(cell) : village ? directory.villages.get(village) : undefined;
  return directory.organizations.get(unit?.currentOrganizationKey || own.currentKey) ?? own;
}

/** The bloc of a row: of its cell or cluster, else of its organisation. */
export function blocOfRow(directory: Directory, row: Row): string {
  const [cell, cluster] = [keyOf(row, 'cell_key'), keyOf(row, 'cluster_key')];
  if (cell) return directory.cells.get(cell)?.bloc ?? '';
  if (cluster) return directory.clusters.get(cluster)?.bloc ?? '';
  return directory.organizations.get(keyOf(row, 'organization_key'))?.bloc ?? '';
}

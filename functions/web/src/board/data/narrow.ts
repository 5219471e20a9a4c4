import type { View, Where } from '../address';
import { blocOfRow, type Directory, type Organization, organizationOfRow } from './directory';
import type { MonthRows, Row } from './rows';

/** Which rows a page is about. */
export interface Scope {
  organization?: string;
  bloc?: string;
  view: View;
}

export const scopeOf = ({ organization, bloc, view }: Where): Scope => ({
  view,
  ...(organization ? { organization } : {}),
  ...(bloc ? { bloc } : {}),
});

/** The rows that are within the filters. */
export function narrowed(directory: Directory, rows: readonly Row[], scope: Scope): readonly Row[] {
  if (!scope.organization && !scope.bloc) return rows;
  return rows.filter(
    (row) =>
      (!scope.bloc || blocOfRow(directory, row) === scope.bloc) &&
      (!scope.organization || organizationOfRow(directory, row, scope.view)?.code === scope.organization),
  );
}

export const narrowedMonths = (directory: Directory, months: MonthRows, scope: Scope): MonthRows =>
  new Map([...months].map(([month, rows]) => [month, narrowed(directory, rows, scope)]));

/** The rows that are of something: `org` is the organisation's code by the view, anything else a column with its value. */
export function ofGroup(
  directory: Directory,
  rows: readonly Row[],
  of: Readonly<Record<string, string>>,
  view: View,
): readonly Row[] {
  const wanted = Object.entries(of);
  return rows.filter((row) =>
    wanted.every(([name, value]) =>
      name === 'org' ? organizationOfRow(directory, row, view)?.code === value : String(row[name] ?? '') === value,
    ),
  );
}

export interface Group<K> {
  key: K;
  rows: Row[];
}

/** Rows by what they are of, in the order in which each first comes. */
export function groupedBy<K>(rows: Iterable<Row>, key: (row: Row) => K | undefined): Map<K, Row[]> {
  const groups = new Map<K, Row[]>();
  for (const row of rows) {
    const own = key(row);
    if (own === undefined) continue;
    const group = groups.get(own);
    if (group) group.push(row);
    else groups.set(own, [row]);
  }
  return groups;
}

/** The organisations that the rows of any month are of, by code: the newest version of each is the one that names it. */
export function organizationsOf(directory: Directory, months: MonthRows, view: View): Organization[] {
  const found = new Map<string, Organization>();
  for (const month of [...months.keys()].sort()) {
    for (const row of months.get(month) ?? []) {
      const own = organizationOfRow(directory, row, view);
      if (own && own.key !== 0) found.set(own.code, own);
    }
  }
  return [...found.values()];
}

/** Rows of each month by the organisation's code. */
export const byOrganization = (
  directory: Directory,
  months: MonthRows,
  view: View,
): ReadonlyMap<string, ReadonlyMap<string, readonly Row[]>> =>
  new Map(
    [...months].map(([month, rows]) => [
      month,
      groupedBy(rows, (row) => organizationOfRow(directory, row, view)?.code),
    ]),
  );

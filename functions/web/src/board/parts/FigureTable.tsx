import { useMemo } from 'preact/hooks';
import { language, read, say } from '../../words/say';
import { pageAddress } from '../address';
import type { Board } from '../context';
import { inOrder } from '../data/names';
import { byOrganization, narrowedMonths, organizationsOf } from '../data/narrow';
import type { MonthRows } from '../data/rows';
import { nameOfFigure } from '../figures/catalogue';
import { cellOf } from '../figures/cell';
import { type Figure, sumOf } from '../figures/figure';
import { Heat, type HeatColumn, type HeatRow } from './Heat';

interface Props {
  board: Board;
  figures: readonly Figure[];
  rows: Record<string, MonthRows>;
  caption: string;
}

/** Organisations by figures, in one month. */
export function FigureTable({ board, figures, rows, caption }: Props) {
  const { directory, scope, month } = board;
  const prepared = useMemo(() => {
    const narrow = (table: string): MonthRows =>
      narrowedMonths(directory, new Map([[month.month, rows[table]?.get(month.month) ?? []]]), scope);
    const tables = new Map([...new Set(figures.map((f) => f.table))].map((table) => [table, narrow(table)]));
    const groups = new Map(
      [...tables].map(([table, own]) => [table, byOrganization(directory, own, scope.view).get(month.month)]),
    );
    const organizations = new Map(
      [...tables.values()].flatMap((own) => organizationsOf(directory, own, scope.view)).map((o) => [o.code, o]),
    );
    return { tables, groups, organizations: inOrder(organizations.values()) };
  }, [
    directory,
    scope.organization,
    scope.bloc,
    scope.view,
    month,
    rows,
    figures.map((f) => f.id).join(),
    language.value,
  ]);

  // A figure that is of no row of the month says nothing.
  const columns: HeatColumn[] = figures
    .filter((figure) => sumOf(figure, prepared.tables.get(figure.table)?.get(month.month) ?? []).rows > 0)
    .map((figure) => ({
      key: nameOfFigure(figure),
      label: `${figure.code} ${read(figure.name)}`,
      head: (
        <span class="figure-head" title={read(figure.name)}>
          <b>{figure.code}</b>
          <span>{read(figure.name)}</span>
        </span>
      ),
      isRunning: month.isRunning,
    }));
  const kinds = new Set(prepared.organizations.map((o) => o.kind));
  const list: HeatRow[] = prepared.organizations.map((o) => ({
    key: o.code,
    label: read(o.name),
    head: (
      <a href={pageAddress('commune', { organization: o.code })} title={read(o.name)}>
        {read(o.short)}
      </a>
    ),
    ...(kinds.size > 1 ? { group: read(o.kindName) } : {}),
  }));
  const total: HeatRow = { key: '', label: say('Tất cả', 'All'), head: say('Tất cả', 'All'), isTotal: true };
  return (
    <Heat
      caption={caption}
      corner={say('Tổ chức', 'Organisation')}
      columns={columns}
      rows={list.length > 1 ? [total, ...list] : list}
      place={(row, column) => {
        const figure = figures.find((f) => nameOfFigure(f) === column.key);
        if (!figure) return undefined;
        const own = row.isTotal
          ? prepared.tables.get(figure.table)?.get(month.month)
          : prepared.groups.get(figure.table)?.get(row.key);
        return {
          figure,
          cell: cellOf(figure, sumOf(figure, own ?? []), month.isRunning),
          asked: { figure: column.key, month: month.month, of: row.isTotal ? {} : { org: row.key } },
        };
      }}
    />
  );
}

import { useMemo } from 'preact/hooks';
import { saidMonth } from '../../words/dates';
import { language, read, say } from '../../words/say';
import { changed, pageAddress, type View } from '../address';
import type { Board } from '../context';
import { organizationOfRow, type PublishedMonth } from '../data/directory';
import { inOrder } from '../data/names';
import { byOrganization, narrowedMonths, organizationsOf } from '../data/narrow';
import type { MonthRows } from '../data/rows';
import { nameOfFigure } from '../figures/catalogue';
import { cellOf } from '../figures/cell';
import { type Figure, nothing, shareOf, sumOf } from '../figures/figure';
import { saidShortMonth } from '../figures/format';
import { stateOfMonth } from '../words';
import { Heat, type HeatColumn, type HeatRow } from './Heat';

/** The columns of the months side by side; the year stands where it begins. */
export const monthColumns = (span: readonly PublishedMonth[], current: PublishedMonth): HeatColumn[] =>
  span.map((m, i) => ({
    key: m.month,
    label: `${saidMonth(m.month)}, ${stateOfMonth(m)}`,
    isRunning: m.isRunning,
    isCurrent: m.month === current.month,
    head: (
      <a
        href={changed({ month: m.month })}
        aria-current={m.month === current.month ? 'date' : undefined}
        title={`${saidMonth(m.month)}, ${stateOfMonth(m)}`}
      >
        <span class="month-year">{i === 0 || m.month.endsWith('-01') ? m.month.slice(0, 4) : ''}</span>
        <span class="month-short">{saidShortMonth(m.month)}</span>
        <span class="month-state">
          {m.isRunning ? (m.state === 'open' ? say('đang chạy', 'running') : say('sơ bộ', 'prelim.')) : ''}
        </span>
      </a>
    ),
  }));

interface Props {
  board: Board;
  figure: Figure;
  rows: MonthRows;
  caption: string;
}

/** Organisations by months: the whole first, then each. */
export function OrganizationMatrix({ board, figure, rows, caption }: Props) {
  const { directory, scope, span, month, where } = board;
  const view: View = figure.rolls ? scope.view : 'then';
  const isLowFirst = where.order === 'low';
  const prepared = useMemo(() => {
    const own = narrowedMonths(directory, rows, { ...scope, view });
    const groups = byOrganization(directory, own, view);
    const ofMonth = (name: string, code: string) => {
      const found = groups.get(name)?.get(code);
      return found ? sumOf(figure, found) : nothing;
    };
    let organizations = inOrder(organizationsOf(directory, own, view));
    if (isLowFirst) {
      const share = (code: string) => {
        const sum = ofMonth(month.month, code);
        return (figure.kind === 'share' ? shareOf(sum) : sum.num) ?? Number.POSITIVE_INFINITY;
      };
      organizations = organizations.sort((a, b) => share(a.code) - share(b.code));
    }
    return { own, organizations, ofMonth };
  }, [
    board.snapshot,
    directory,
    rows,
    figure,
    scope.organization,
    scope.bloc,
    view,
    isLowFirst,
    month.month,
    language.value,
  ]);

  const name = nameOfFigure(figure);
  const all: HeatRow = { key: '', label: say('Tất cả', 'All'), head: say('Tất cả', 'All'), isTotal: true };
  const kinds = new Set(prepared.organizations.map((o) => o.kind));
  const list: HeatRow[] = prepared.organizations.map((o) => ({
    key: o.code,
    label: read(o.name),
    head: (
      <a href={pageAddress('commune', { organization: o.code })} title={read(o.name)}>
        {read(o.short)}
      </a>
    ),
    ...(!isLowFirst && kinds.size > 1 ? { group: read(o.kindName) } : {}),
  }));
  const byMonth = new Map(span.map((m) => [m.month, m]));
  return (
    <Heat
      caption={caption}
      corner={say('Tổ chức', 'Organisation')}
      columns={monthColumns(span, month)}
      rows={prepared.organizations.length > 1 ? [all, ...list] : list}
      place={(row, column) => ({
        figure,
        cell: cellOf(
          figure,
          row.isTotal ? sumOf(figure, prepared.own.get(column.key) ?? []) : prepared.ofMonth(column.key, row.key),
          byMonth.get(column.key)?.isRunning ?? false,
        ),
        asked: { figure: name, month: column.key, of: row.isTotal ? {} : { org: row.key } },
      })}
    />
  );
}

/** The rows of one organisation, by its code. */
export const rowsOfOrganization = (board: Board, rows: MonthRows, month: string, code: string) =>
  (rows.get(month) ?? []).filter((row) => organizationOfRow(board.directory, row, board.scope.view)?.code === code);

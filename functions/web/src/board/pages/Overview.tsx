import { useMemo } from 'preact/hooks';
import { now, session } from '../../store/session';
import { lastDayBefore, saidDay, saidMonth, timeLeft } from '../../words/dates';
import { language, read, say } from '../../words/say';
import { pageAddress } from '../address';
import type { Board } from '../context';
import { organizationOfRow, type PublishedMonth } from '../data/directory';
import { groupedBy, narrowed } from '../data/narrow';
import { keyOf, type MonthRows, number, type Row } from '../data/rows';
import { figures, nameOfFigure } from '../figures/catalogue';
import { cellOf } from '../figures/cell';
import { type Figure, type Sum, sumOf } from '../figures/figure';
import { saidNumber, saidOf, saidPercent } from '../figures/format';
import { cellWithin, rowsWithin } from '../figures/series';
import { Heat, type HeatRow } from '../parts/Heat';
import { Legend } from '../parts/Legend';
import { monthColumns } from '../parts/matrix';
import { Section } from '../parts/Section';
import { Tile } from '../parts/Tile';
import { WithTables } from '../parts/WithTables';

interface TileGroup {
  title: string;
  page: Parameters<typeof pageAddress>[0];
  figures: readonly Figure[];
}

const groups = (): TileGroup[] => [
  { title: say('Nộp báo cáo', 'Reporting'), page: 'reporting', figures: [figures.r1, figures.r2] },
  { title: say('Sinh hoạt chi bộ', 'Cell meetings'), page: 'meetings', figures: [figures.m1, figures.m3] },
  { title: say('Luân phiên', 'Rotation'), page: 'rotation', figures: [figures.c1, figures.c2] },
  { title: say('Học việc', 'Apprenticeship'), page: 'apprenticeship', figures: [figures.a1, figures.a2] },
  { title: say('Phụ trách hộ', 'Households'), page: 'households', figures: [figures.h1, figures.h3] },
  { title: say('Xếp loại', 'Ratings'), page: 'ratings', figures: [figures.s1, figures.s4] },
  {
    title: say('Họp thôn, họp cấp trên', 'Village and supervising meetings'),
    page: 'outcomes',
    figures: [figures.v1, figures.d1],
  },
  { title: say('Kết quả', 'Results'), page: 'outcomes', figures: [figures.e1p, figures.n1] },
];

export function Overview({ board }: { board: Board }) {
  return (
    <>
      <RunningMonths board={board} />
      <div class="tile-groups">
        {groups().map((group) => (
          <section key={group.title} class="tile-group">
            <h2>
              <a href={pageAddress(group.page)}>{group.title}</a>
            </h2>
            <div class="tiles">
              <WithTables board={board} tables={[...new Set(group.figures.map((f) => f.table))]}>
                {(rows) =>
                  group.figures.map((figure) => (
                    <Tile key={figure.id} board={board} figure={figure} rows={rows[figure.table] ?? new Map()} />
                  ))
                }
              </WithTables>
            </div>
          </section>
        ))}
      </div>
      <Attention board={board} />
      <MonthByMonth board={board} />
    </>
  );
}

/** The months that sheets come in for: how far each is, and until when. */
function RunningMonths({ board }: { board: Board }) {
  return (
    <>
      {board.directory.months
        .filter((m) => m.isRunning && m.month !== board.month.month)
        .map((m) => (
          <RunningMonth key={m.month} month={m} />
        ))}
    </>
  );
}

function RunningMonth({ month }: { month: PublishedMonth }) {
  const [received, expected] = [saidNumber(month.received), saidNumber(month.expected)];
  const due = session.value?.me.months.find((m) => m.month === month.month)?.onTimeBefore;
  return (
    <a class="running-card" href={pageAddress('reporting', { month: month.month })}>
      <span>
        <strong>{saidMonth(month.month)}</strong>{' '}
        {month.state === 'open'
          ? say('đang chạy', 'is running')
          : say('đã hết hạn, chờ chốt', 'is past its deadline and not final yet')}
      </span>
      <span>
        {say(`${received} trên ${expected} biểu đã nộp`, `${received} of ${expected} sheets filed`)}
        {due &&
          ` · ${say('hạn nộp hết ngày', 'due by the end of')} ${saidDay(lastDayBefore(due))} (${timeLeft(due, now())})`}
      </span>
      <progress value={month.received} max={Math.max(1, month.expected)} aria-hidden="true" />
    </a>
  );
}

const few = 6;

/** What to look at first: who is silent, which cells slip, where the rules are kept least. */
function Attention({ board }: { board: Board }) {
  const { directory, month, scope } = board;
  return (
    <Section
      title={say('Cần để ý', 'To look at')}
      note={
        month.isRunning
          ? say('Tháng chưa chốt: danh sách còn thay đổi.', 'The month is not final: the lists will still change.')
          : undefined
      }
    >
      <div class="columns-3">
        <WithTables board={board} tables={['fact_obligation', 'fact_meeting_compliance']}>
          {(rows) => {
            const silent = byShortfall(board, rows.fact_obligation, figures.o1);
            const low = byShortfall(board, rows.fact_meeting_compliance, figures.m1);
            const gaps = narrowed(directory, rows.fact_meeting_compliance.get(month.month) ?? [], {
              ...scope,
              view: 'then',
            })
              .filter((row) => row.gap_alert === true)
              .sort((a, b) => (number(b, 'gap_at_least') ?? 0) - (number(a, 'gap_at_least') ?? 0));
            return (
              <>
                <List
                  title={
                    month.isRunning
                      ? say('Còn chờ nhiều biểu nhất', 'Most sheets still to come')
                      : say('Thiếu biểu nhiều nhất', 'Most sheets missing')
                  }
                  more={pageAddress('reporting')}
                  lines={silent
                    .filter((s) => s.sum.den - (s.sum.num ?? 0) > 0)
                    .slice(0, few)
                    .map((s) => ({
                      name: read(s.organization.short),
                      href: pageAddress('commune', { organization: s.organization.code }),
                      value: saidLack(s.sum, month.isRunning),
                    }))}
                  none={
                    month.isRunning
                      ? say('Chưa có gì.', 'Nothing yet.')
                      : say('Mọi tổ chức đã nộp đủ.', 'Everybody has filed everything.')
                  }
                />
                <List
                  title={say('Chi bộ cách buổi gần nhất từ 2 tháng', 'Cells 2 or more months since the last meeting')}
                  more={pageAddress('meetings')}
                  lines={gaps.slice(0, few).map((row) => ({
                    name: directory.cells.get(keyOf(row, 'cell_key'))?.name ?? '',
                    of: read(directory.organizations.get(keyOf(row, 'organization_key'))?.short),
                    href: pageAddress('commune', {
                      organization: directory.organizations.get(keyOf(row, 'organization_key'))?.code ?? '',
                    }),
                    value: saidGap(row),
                  }))}
                  count={gaps.length}
                  none={say('Không có chi bộ nào.', 'There is none.')}
                />
                <List
                  title={say('Sinh hoạt đúng quy định thấp nhất (M1)', 'Lowest meeting compliance (M1)')}
                  more={pageAddress('meetings', { figure: 'm1', order: 'low' })}
                  lines={(month.isRunning ? [] : low)
                    .filter((s) => (s.sum.num ?? 0) < s.sum.den)
                    .sort(
                      (a, b) => (a.sum.num ?? 0) / a.sum.den - (b.sum.num ?? 0) / b.sum.den || b.sum.den - a.sum.den,
                    )
                    .slice(0, few)
                    .map((s) => ({
                      name: read(s.organization.short),
                      href: pageAddress('commune', { organization: s.organization.code }),
                      value: `${saidPercent((s.sum.num ?? 0) / s.sum.den)} · ${saidOf(s.sum.num, s.sum.den)}`,
                    }))}
                  none={
                    month.isRunning
                      ? say('Tháng đang chạy, chưa xếp.', 'The month is running: not ranked yet.')
                      : say('Mọi chi bộ đều đạt.', 'Every cell has met.')
                  }
                />
              </>
            );
          }}
        </WithTables>
      </div>
    </Section>
  );
}

function saidLack({ num, den }: Sum, isRunning: boolean): string {
  const lack = `${saidNumber(den - (num ?? 0))}/${saidNumber(den)}`;
  return isRunning ? say(`còn ${lack}`, `${lack} to come`) : say(`thiếu ${lack}`, `${lack} missing`);
}

/** At least so many, where a sheet is missing in between. */
function saidGap(row: Row): string {
  const months = `${row.m2_gap === null ? '≥ ' : ''}${number(row, 'gap_at_least')}`;
  return say(`${months} tháng`, `${months} months`);
}

function byShortfall({ directory, month, scope }: Board, rows: MonthRows, figure: Figure) {
  const groups = groupedBy(rowsWithin(directory, rows, month.month, scope, figure), (row) =>
    organizationOfRow(directory, row, scope.view),
  );
  return [...groups]
    .map(([organization, own]) => ({ organization, sum: sumOf(figure, own) }))
    .filter((s) => s.sum.den > 0)
    .sort((a, b) => b.sum.den - (b.sum.num ?? 0) - (a.sum.den - (a.sum.num ?? 0)));
}

interface Line {
  name: string;
  of?: string;
  href: string;
  value: string;
}

function List({
  title,
  lines,
  more,
  none,
  count,
}: {
  title: string;
  lines: readonly Line[];
  more: string;
  none: string;
  count?: number;
}) {
  return (
    <div class="short-list">
      <h3>
        <a href={more}>{title}</a> {count !== undefined && <span class="chip-count">{count}</span>}
      </h3>
      {lines.length === 0 ? (
        <p class="hint">{none}</p>
      ) : (
        <ol>
          {lines.map((line) => (
            <li key={`${line.name} ${line.of ?? ''}`}>
              <a href={line.href}>
                {line.name}
                {line.of && <small>{line.of}</small>}
              </a>
              <span class="n">{line.value}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

const listed: readonly Figure[] = [
  figures.r1,
  figures.r2,
  figures.m1,
  figures.m1a,
  figures.m3,
  figures.m5Good,
  figures.c1,
  figures.c2,
  figures.c3,
  figures.v1,
  figures.d1,
  figures.d2,
  figures.a1,
  figures.a1v,
  figures.a2,
  figures.h1,
  figures.h2,
  figures.h3,
  figures.s1,
  figures.s4,
  figures.e1,
  figures.e1p,
  figures.n1,
];

function MonthByMonth({ board }: { board: Board }) {
  const { span, scope, month } = board;
  return (
    <Section
      title={say('Từng tháng', 'Month by month')}
      note={say('Bấm vào một số để xem số đó từ đâu ra.', 'Open a number to see what stands behind it.')}
    >
      <WithTables board={board} tables={[...new Set(listed.map((f) => f.table))]}>
        {(rows) => (
          <MonthTable board={board} rows={rows} key={`${span.length} ${scope.view} ${month.month} ${language.value}`} />
        )}
      </WithTables>
      <Legend figure={figures.m1} />
    </Section>
  );
}

function MonthTable({ board, rows }: { board: Board; rows: Record<string, MonthRows> }) {
  const { directory, span, scope, month } = board;
  const cells = useMemo(
    () =>
      new Map(
        listed.map((figure) => [
          figure,
          new Map(span.map((m) => [m.month, cellWithin(directory, rows[figure.table] ?? new Map(), m, scope, figure)])),
        ]),
      ),
    [directory, rows, span, scope.organization, scope.bloc, scope.view],
  );
  const list: HeatRow[] = listed.map((figure) => ({
    key: nameOfFigure(figure),
    label: `${figure.code} ${read(figure.name)}`,
    head: (
      <>
        <span class="code-tag">{figure.code}</span> {read(figure.name)}
        {figure.kind === 'sum' && <small> ({read(figure.counts)})</small>}
      </>
    ),
  }));
  return (
    <Heat
      caption={say('Các chỉ tiêu theo tháng, tính bằng phần trăm', 'Figures by month, in per cent')}
      corner={say('Chỉ tiêu', 'Figure')}
      columns={monthColumns(span, month)}
      rows={list}
      place={(row, column) => {
        const figure = listed.find((f) => nameOfFigure(f) === row.key);
        const cell = figure && cells.get(figure)?.get(column.key);
        return (
          figure && {
            figure,
            cell: cell ?? cellOf(figure, sumOf(figure, []), false),
            asked: { figure: row.key, month: column.key, of: {} },
          }
        );
      }}
    />
  );
}

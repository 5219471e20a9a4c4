import { useState } from 'preact/hooks';
import { saidMonth } from '../../words/dates';
import { read, say } from '../../words/say';
import type { Board } from '../context';
import { getSeen } from '../data/api';
import { named, unitByCode } from '../data/names';
import { groupedBy } from '../data/narrow';
import { keyOf, type MonthRows, number, type Row } from '../data/rows';
import { useLoaded } from '../data/tables';
import { figures, nameOfFigure } from '../figures/catalogue';
import { cellOf } from '../figures/cell';
import { nothing, sumOf } from '../figures/figure';
import { FigureCell } from '../parts/FigureCell';
import { FigureHeads } from '../parts/FigureHeads';
import { Failure, Loading } from '../parts/failure';
import { Heat, type HeatRow } from '../parts/Heat';
import { Legend } from '../parts/Legend';
import { monthColumns } from '../parts/matrix';
import { Section } from '../parts/Section';
import { Tiles } from '../parts/Tiles';
import { WithTables } from '../parts/WithTables';
import { monthWithState } from '../words';

interface Turn {
  cell: string;
  lastHosted?: string;
  monthsWaited: number;
}

interface Hosting {
  cluster: string;
  next?: string;
  longestWait?: number;
  turns: Turn[];
}

/** Rotating meetings: which clusters met, who has hosted, whose turn it is. */
export function Rotation({ board }: { board: Board }) {
  const { directory, month, scope } = board;
  const plan = useLoaded(() => hostingOf(month.month), [month.month]);
  const clustersOf = (code: string): ReadonlySet<string> =>
    new Set(
      plan.state === 'loaded'
        ? plan.value
            .filter((h) => h.turns.some((t) => unitByCode(directory, t.cell)?.organization === code))
            .map((h) => h.cluster)
        : [],
    );
  return (
    <WithTables board={board} tables={['fact_cluster_rotation']}>
      {(all) => {
        const wanted = scope.organization ? clustersOf(scope.organization) : undefined;
        const isWanted = (row: Row): boolean =>
          (!scope.bloc || directory.clusters.get(keyOf(row, 'cluster_key'))?.bloc === scope.bloc) &&
          (!wanted || wanted.has(directory.clusters.get(keyOf(row, 'cluster_key'))?.code ?? ''));
        const rows: MonthRows = new Map(
          [...all.fact_cluster_rotation].map(([name, list]) => [name, list.filter(isWanted)]),
        );
        // Clusters cross organisations, so they are narrowed here, by their cells.
        const { organization: _, ...others } = scope;
        const within: Board = { ...board, scope: others };
        return (
          <>
            {wanted === undefined && (
              <Tiles
                board={within}
                figures={[figures.c1, figures.c2, figures.c3]}
                rows={{ fact_cluster_rotation: rows }}
              />
            )}
            <Clusters board={board} rows={rows} plan={plan.state === 'loaded' ? plan.value : []} />
            {plan.state === 'loading' && <Loading />}
            {plan.state === 'failed' && <Failure failure={plan.failure} />}
            <Sessions board={board} rows={rows} />
          </>
        );
      }}
    </WithTables>
  );
}

/** Whose turn it is, page after page. */
async function hostingOf(month: string): Promise<Hosting[]> {
  const all: Hosting[] = [];
  let next: string | undefined;
  do {
    const page: { clusters: Hosting[]; next?: string } = (
      await getSeen<{ clusters: Hosting[]; next?: string }>(
        `planning/${month}/hosting${next ? `?after=${encodeURIComponent(next)}` : ''}`,
      )
    ).value;
    all.push(...page.clusters);
    next = page.next;
  } while (next);
  return all;
}

const columnsOf = [figures.c1, figures.c2, figures.c3] as const;

function Clusters({ board, rows, plan }: { board: Board; rows: MonthRows; plan: readonly Hosting[] }) {
  const { directory, month } = board;
  const hosting = new Map(plan.map((h) => [h.cluster, h]));
  const list = [...(rows.get(month.month) ?? [])].sort(
    (a, b) => (number(b, 'longest_wait_months') ?? 0) - (number(a, 'longest_wait_months') ?? 0),
  );
  return (
    <Section
      title={say('Đến lượt chi bộ nào chủ trì', 'Whose turn it is to host')}
      note={say(
        `${monthWithState(month)}; cụm chờ lâu nhất ở trên. Mở một cụm để xem thứ tự.`,
        `${monthWithState(month)}; the cluster that has waited longest first. Open one to see the order.`,
      )}
    >
      <div class="table-box tall" tabIndex={0} role="region" aria-label={say('Các cụm', 'Clusters')}>
        <table class="board-table">
          <caption class="hidden">
            {say('Các cụm và chi bộ đến lượt', 'Clusters and the cell whose turn it is')}
          </caption>
          <thead>
            <tr>
              <th scope="col">{say('Cụm', 'Cluster')}</th>
              <th scope="col">{say('Chủ trì tiếp theo', 'Next host')}</th>
              <th scope="col" class="n">
                {say('Chờ lâu nhất', 'Longest wait')}
              </th>
              <FigureHeads figures={columnsOf} />
            </tr>
          </thead>
          <tbody>
            {list.map((row) => (
              <ClusterRow
                key={keyOf(row, 'cluster_key')}
                board={board}
                row={row}
                hosting={hosting.get(directory.clusters.get(keyOf(row, 'cluster_key'))?.code ?? '')}
              />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function ClusterRow({ board, row, hosting }: { board: Board; row: Row; hosting: Hosting | undefined }) {
  const { directory, month } = board;
  const [open, setOpen] = useState(false);
  const key = keyOf(row, 'cluster_key');
  const cluster = directory.clusters.get(key);
  const next = hosting?.next
    ? named(directory, hosting.next)
    : directory.cells.get(keyOf(row, 'next_host_cell_key'))?.name;
  return (
    <>
      <tr>
        <th scope="row">
          {hosting ? (
            <button type="button" class="fold" aria-expanded={open} onClick={() => setOpen(!open)}>
              {cluster?.name}
            </button>
          ) : (
            cluster?.name
          )}
          {row.has_unusual_size === true && (
            <small>{say(`${row.cells} chi bộ: quy mô khác thường`, `${row.cells} cells: unusual size`)}</small>
          )}
        </th>
        <td>{next || '–'}</td>
        <td class="n">
          {row.longest_wait_months === null
            ? '–'
            : say(`${row.longest_wait_months} tháng`, `${row.longest_wait_months} months`)}
        </td>
        {columnsOf.map((figure) => (
          <td key={figure.id} class="n">
            <FigureCell
              figure={figure}
              ofOne={figure === figures.c1}
              cell={cellOf(figure, sumOf(figure, [row]), month.isRunning)}
              label={`${cluster?.name}, ${figure.code}`}
              asked={{ figure: nameOfFigure(figure), month: month.month, of: { cluster_key: String(key) } }}
            />
          </td>
        ))}
      </tr>
      {open && hosting && (
        <tr class="folded">
          <td colSpan={6}>
            <ol class="turns">
              {hosting.turns.map((turn) => (
                <li key={turn.cell}>
                  <strong>{named(directory, turn.cell)}</strong>{' '}
                  <span class="hint">
                    {turn.monthsWaited === 0 && turn.lastHosted
                      ? say('chủ trì trong tháng này', 'hosted in this month')
                      : turn.lastHosted
                        ? say(
                            `chủ trì gần nhất ${saidMonth(turn.lastHosted).toLowerCase()}, đã ${turn.monthsWaited} tháng`,
                            `last hosted in ${saidMonth(turn.lastHosted)}, ${turn.monthsWaited} months ago`,
                          )
                        : say(
                            `chưa chủ trì lần nào, đã chờ ${turn.monthsWaited} tháng`,
                            `never hosted, has waited ${turn.monthsWaited} months`,
                          )}
                  </span>
                </li>
              ))}
            </ol>
          </td>
        </tr>
      )}
    </>
  );
}

/** C1 of each cluster, month by month: a session or none. */
function Sessions({ board, rows }: { board: Board; rows: MonthRows }) {
  const { directory, span, month } = board;
  const byCluster = new Map(
    [...rows].map(([name, list]) => [
      name,
      groupedBy(list, (row) => directory.clusters.get(keyOf(row, 'cluster_key'))?.code),
    ]),
  );
  const codes = [
    ...new Set([...rows.values()].flat().map((row) => directory.clusters.get(keyOf(row, 'cluster_key'))?.code ?? '')),
  ].sort();
  const list: HeatRow[] = codes.map((code) => ({
    key: code,
    label: named(directory, code),
    head: named(directory, code),
    group: blocOf(board, code),
  }));
  list.sort((a, b) => ((a.group ?? '') < (b.group ?? '') ? -1 : (a.group ?? '') > (b.group ?? '') ? 1 : 0));
  const running = new Map(span.map((m) => [m.month, m.isRunning]));
  return (
    <Section
      title={say('Sinh hoạt luân phiên theo tháng (C1)', 'Rotating sessions by month (C1)')}
      note={say(
        'Có buổi luân phiên mà ít nhất một nửa số chi bộ còn lại dự.',
        'A session that at least half of the other cells attended.',
      )}
    >
      <Heat
        caption={say('C1 theo cụm và tháng', 'C1 by cluster and month')}
        corner={say('Cụm', 'Cluster')}
        columns={monthColumns(span, month)}
        rows={list}
        place={(row, column) => {
          const own = byCluster.get(column.key)?.get(row.key) ?? [];
          const key = own[0] ? keyOf(own[0], 'cluster_key') : 0;
          return {
            figure: figures.c1,
            ofOne: true,
            cell: cellOf(figures.c1, own.length ? sumOf(figures.c1, own) : nothing, running.get(column.key) ?? false),
            asked: { figure: 'c1', month: column.key, of: { cluster_key: String(key) } },
          };
        }}
      />
      <Legend figure={figures.c1} ofOne />
    </Section>
  );
}

const blocOf = (board: Board, cluster: string): string => {
  const bloc = unitByCode(board.directory, cluster)?.bloc;
  return read(board.directory.blocs.find((b) => b.code === bloc)?.name);
};

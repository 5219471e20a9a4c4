import { read, say } from '../../words/say';
import { pageAddress } from '../address';
import { Chart } from '../charts/Chart';
import type { Board } from '../context';
import { narrowed } from '../data/narrow';
import { keyOf, type MonthRows, number, type Row } from '../data/rows';
import { figures } from '../figures/catalogue';
import { saidShortMonth } from '../figures/format';
import { seriesWithin } from '../figures/series';
import { chosenFigure, FigureChoice } from '../parts/FigureChoice';
import { Legend } from '../parts/Legend';
import { OrganizationMatrix } from '../parts/matrix';
import { explain } from '../parts/opening';
import { Section } from '../parts/Section';
import { TableBox } from '../parts/TableBox';
import { WithTables } from '../parts/WithTables';
import { monthWithState } from '../words';

const choices = [
  figures.m1,
  figures.m1a,
  figures.m1c,
  figures.m3,
  figures.m4Prepared,
  figures.m4SelfCriticism,
  figures.m4Resolution,
  figures.m4Issues,
  figures.m5Good,
];

/** Cell meetings: who keeps to the rule, month by month, and which cells slip. */
export function Meetings({ board }: { board: Board }) {
  const figure = chosenFigure(board, choices);
  return (
    <WithTables board={board} tables={['fact_meeting_compliance']}>
      {({ fact_meeting_compliance: rows }) => (
        <>
          <FigureChoice board={board} choices={choices} chosen={figure} />
          <OrganizationMatrix
            board={board}
            figure={figure}
            rows={rows}
            caption={`${figure.code} ${read(figure.name)}, %`}
          />
          <Legend figure={figure} />
          <Gaps board={board} rows={rows} />
          <div class="columns-2">
            <GapClasses board={board} rows={rows} />
            <Quality board={board} rows={rows} />
          </div>
        </>
      )}
    </WithTables>
  );
}

const labelsOf = (board: Board) =>
  board.span.map((m) => ({ name: monthWithState(m), short: saidShortMonth(m.month), isRunning: m.isRunning }));

/** M2: the cells that an alert stands on, the longest gap first. */
function Gaps({ board, rows }: { board: Board; rows: MonthRows }) {
  const { directory, month, scope } = board;
  const alerts = narrowed(directory, rows.get(month.month) ?? [], { ...scope, view: 'then' })
    .filter((row) => row.gap_alert === true)
    .sort((a, b) => gapOf(b) - gapOf(a));
  return (
    <Section
      title={say(
        'Chi bộ cách buổi sinh hoạt gần nhất từ 2 tháng (M2)',
        'Cells 2 or more months since their last meeting (M2)',
      )}
      note={say(
        `${monthWithState(month)}: ${alerts.length} chi bộ.`,
        `${monthWithState(month)}: ${alerts.length} cells.`,
      )}
    >
      {alerts.length === 0 ? (
        <p class="empty">{say('Không có chi bộ nào.', 'There is none.')}</p>
      ) : (
        <TableBox label={say('Chi bộ có cảnh báo', 'Cells with an alert')}>
          <table class="board-table">
            <caption class="hidden">{say('Chi bộ có cảnh báo', 'Cells with an alert')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('Chi bộ', 'Cell')}</th>
                <th scope="col">{say('Tổ chức', 'Organisation')}</th>
                <th scope="col" class="n">
                  {say('Số tháng', 'Months')}
                </th>
                <th scope="col">{say('Ghi chú', 'Note')}</th>
              </tr>
            </thead>
            <tbody>
              {alerts.map((row) => {
                const organization = directory.organizations.get(keyOf(row, 'organization_key'));
                return (
                  <tr key={keyOf(row, 'cell_key')}>
                    <th scope="row">{directory.cells.get(keyOf(row, 'cell_key'))?.name}</th>
                    <td>
                      <a href={pageAddress('commune', { organization: organization?.code ?? '' })}>
                        {read(organization?.short)}
                      </a>
                    </td>
                    <td class="n">
                      <button
                        type="button"
                        class="fig plain-number"
                        onClick={(e) =>
                          explain(
                            { figure: 'gap', month: month.month, of: { cell_key: String(keyOf(row, 'cell_key')) } },
                            e.currentTarget,
                          )
                        }
                      >
                        {row.m2_gap === null ? `≥ ${gapOf(row)}` : gapOf(row)}
                      </button>
                    </td>
                    <td>{notes(row)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </TableBox>
      )}
    </Section>
  );
}

const gapOf = (row: Row): number => number(row, 'gap_at_least') ?? 0;

const notes = (row: Row): string =>
  [
    row.m2_gap === null &&
      say('có tháng chưa nộp biểu, nên ít nhất là vậy', 'a sheet is missing in between, so at least that'),
    row.has_merged_meeting === true && say('có sinh hoạt ghép', 'has a merged meeting'),
    row.gap_inherited === true && say('tính tiếp từ chi bộ tiền thân', 'inherited from its predecessor'),
  ]
    .filter(Boolean)
    .join('; ');

const classes = ['one', 'two-to-three', 'four-or-more'] as const;

/** How many cells are one, two to three, four or more months behind, month by month. */
function GapClasses({ board, rows }: { board: Board; rows: MonthRows }) {
  const { directory, span, scope } = board;
  const names = {
    one: say('1 tháng', '1 month'),
    'two-to-three': say('2–3 tháng', '2–3 months'),
    'four-or-more': say('từ 4 tháng', '4 months and more'),
  };
  const tones = { one: 'stone', 'two-to-three': 'sand', 'four-or-more': 'brown' } as const;
  return (
    <Chart
      title={say('Chi bộ theo khoảng cách (M2)', 'Cells by gap (M2)')}
      note={say('Số chi bộ; khoảng cách 0 không vẽ.', 'Cells; a gap of 0 is not drawn.')}
      data={{
        kind: 'stack',
        isShare: false,
        labels: labelsOf(board),
        series: classes.map((name) => ({
          name: names[name],
          color: tones[name],
          values: span.map(
            (m) =>
              narrowed(directory, rows.get(m.month) ?? [], { ...scope, view: 'then' }).filter(
                (r) => r.gap_class === name,
              ).length,
          ),
        })),
      }}
    />
  );
}

/** M5 by level, of the meetings that were scored. */
function Quality({ board, rows }: { board: Board; rows: MonthRows }) {
  const { directory, span, scope } = board;
  const levels = [
    [figures.m5Good, say('Tốt', 'Good'), 'teal'],
    [figures.m5Fair, say('Khá', 'Fair'), 'blue'],
    [figures.m5Average, say('Trung bình', 'Average'), 'sand'],
    [figures.m5Poor, say('Kém', 'Poor'), 'brown'],
  ] as const;
  return (
    <Chart
      title={say('Chất lượng sinh hoạt (M5)', 'Meeting quality (M5)')}
      note={say('Phần trăm số buổi được chấm điểm.', 'Per cent of the scored meetings.')}
      data={{
        kind: 'stack',
        isShare: true,
        labels: labelsOf(board),
        series: levels.map(([figure, name, color]) => ({
          name,
          color,
          values: seriesWithin(directory, rows, span, scope, figure).map((cell) => cell.value),
        })),
      }}
    />
  );
}

import { monthsFrom, saidMonth } from '../../words/dates';
import { read, say } from '../../words/say';
import { Chart } from '../charts/Chart';
import { monthLabels } from '../charts/months';
import type { Color } from '../charts/option';
import type { Board } from '../context';
import { keyOf, type MonthRows } from '../data/rows';
import { figures, nameOfFigure } from '../figures/catalogue';
import { cellOf } from '../figures/cell';
import { type Figure, isWithheld, sumOf } from '../figures/figure';
import { rowsWithin } from '../figures/series';
import { FigureCell } from '../parts/FigureCell';
import { FigureTable } from '../parts/FigureTable';
import { Legend } from '../parts/Legend';
import { Section } from '../parts/Section';
import { TableBox } from '../parts/TableBox';
import { Tiles } from '../parts/Tiles';
import { WithTables } from '../parts/WithTables';

/** Ratings: self and agreed, each on its own. Groups of fewer than five are withheld, with the next-smallest. */
export function Ratings({ board }: { board: Board }) {
  const rated = saidMonth(monthsFrom(board.month.month, -1));
  return (
    <WithTables board={board} tables={['fact_member_report', 'fact_member_rating']}>
      {(rows) => (
        <>
          <p class="board-sentence">
            {say(
              `Biểu của tháng báo cáo xếp loại ${rated.toLowerCase()}.`,
              `The month's sheets report the ratings of ${rated}.`,
            )}{' '}
            <Withheld board={board} rows={rows.fact_member_report} />
          </p>
          <Tiles board={board} figures={[figures.s1, figures.s3Below, figures.s4, figures.s4Tasks]} rows={rows} />
          <Levels board={board} rows={rows.fact_member_rating} />
          <div class="columns-2">
            <Distribution
              board={board}
              rows={rows.fact_member_rating}
              figure={figures.s2Self}
              title={say('Tự nhận xếp loại (S2)', 'Self-rating (S2)')}
            />
            <Distribution
              board={board}
              rows={rows.fact_member_rating}
              figure={figures.s2Agreed}
              title={say('Chi bộ thống nhất (S2)', 'Agreed rating (S2)')}
            />
          </div>
          <Section title={say('Theo tổ chức', 'By organisation')}>
            <FigureTable
              board={board}
              figures={[figures.s1, figures.s3Below, figures.s3At, figures.s3Above, figures.s4, figures.s4Tasks]}
              rows={rows}
              caption={say('Xếp loại và nhiệm vụ theo tổ chức, %', 'Ratings and tasks by organisation, %')}
            />
            <Legend figure={figures.s1} withheld />
          </Section>
          {board.scope.organization && <Cells board={board} rows={rows.fact_member_report} />}
        </>
      )}
    </WithTables>
  );
}

function Withheld({ board, rows }: { board: Board; rows: MonthRows }) {
  const withheld = rowsWithin(board.directory, rows, board.month.month, board.scope).filter(
    (row) => row.is_suppressed === true && keyOf(row, 'cell_key') !== 0,
  ).length;
  if (withheld === 0) return null;
  return (
    <span>
      {say(
        `Số liệu xếp loại của ${withheld} chi bộ được giữ kín (nhóm dưới 5 người và nhóm nhỏ kế tiếp); tổng của chúng vẫn được tính nơi có thể.`,
        `The ratings of ${withheld} cells are withheld (groups of fewer than 5, and the next-smallest); their sum counts where there can be one.`,
      )}
    </span>
  );
}

const levels = (board: Board) => [...board.directory.ratings.values()].filter((r) => r.key !== 0);
const tones: readonly Color[] = ['teal', 'blue', 'sand', 'brown'];

/** How many at each level, self and agreed, in the month. */
function Levels({ board, rows }: { board: Board; rows: MonthRows }) {
  const { directory, month, scope } = board;
  const own = rowsWithin(directory, rows, month.month, scope);
  const pair = [figures.s2Self, figures.s2Agreed] as const;
  return (
    <TableBox label={say('Đảng viên theo mức xếp loại, %', 'Members by rating, %')}>
      <table class="board-table">
        <caption>{say('Đảng viên theo mức xếp loại, %', 'Members by rating, %')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('Mức', 'Level')}</th>
            <th scope="col" class="n">
              {say('Tự nhận', 'Self')}
            </th>
            <th scope="col" class="n">
              {say('Thống nhất', 'Agreed')}
            </th>
          </tr>
        </thead>
        <tbody>
          {levels(board).map((level) => (
            <tr key={level.key}>
              <th scope="row">{read(level.name)}</th>
              {pair.map((figure) => (
                <td key={figure.id} class="n">
                  <FigureCell
                    figure={figure}
                    cell={cellOf(
                      figure,
                      sumOf(
                        figure,
                        own.filter((row) => keyOf(row, 'rating_key') === level.key),
                      ),
                      month.isRunning,
                    )}
                    label={`${read(level.name)}, ${read(figure.name)}`}
                    asked={{ figure: nameOfFigure(figure), month: month.month, of: { rating_key: String(level.key) } }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

function Distribution({
  board,
  rows,
  figure,
  title,
}: {
  board: Board;
  rows: MonthRows;
  figure: Figure;
  title: string;
}) {
  const { directory, span, scope } = board;
  return (
    <Chart
      title={title}
      note={say('Phần trăm đảng viên có xếp loại.', 'Per cent of the members rated.')}
      data={{
        kind: 'stack',
        isShare: true,
        labels: monthLabels(board),
        series: levels(board).map((level, i) => ({
          name: read(level.name),
          color: tones[i] ?? 'stone',
          values: span.map(
            (m) =>
              cellOf(
                figure,
                sumOf(
                  figure,
                  rowsWithin(directory, rows, m.month, scope).filter((row) => keyOf(row, 'rating_key') === level.key),
                ),
                m.isRunning,
              ).value,
          ),
        })),
      }}
    />
  );
}

const ofCells = [figures.s1, figures.s3Below, figures.s3At, figures.s3Above, figures.s4] as const;

/** The cells of the organisation; what is withheld says so. */
function Cells({ board, rows }: { board: Board; rows: MonthRows }) {
  const { directory, month, scope } = board;
  const own = rowsWithin(directory, rows, month.month, scope);
  return (
    <Section title={say('Theo chi bộ', 'By cell')}>
      <TableBox label={say('Xếp loại theo chi bộ', 'Ratings by cell')}>
        <table class="board-table">
          <caption class="hidden">{say('Xếp loại theo chi bộ', 'Ratings by cell')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('Chi bộ', 'Cell')}</th>
              {ofCells.map((figure) => (
                <th key={figure.id + figure.code} scope="col" class="n">
                  {figure.code} <small>{read(figure.name)}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {own.map((row) => {
              const key = keyOf(row, 'cell_key');
              const name =
                key === 0
                  ? say('Tổng các chi bộ được giữ kín', 'Sum of the withheld cells')
                  : (directory.cells.get(key)?.name ?? '');
              return (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  {ofCells.map((figure) => (
                    <td key={figure.id} class="n">
                      {isWithheld(figure, row) ? (
                        <span class="fig withheld wide-sign">{say('giữ kín', 'withheld')}</span>
                      ) : (
                        <FigureCell
                          figure={figure}
                          cell={cellOf(figure, sumOf(figure, [row]), month.isRunning)}
                          label={`${name}, ${read(figure.name)}`}
                          asked={{
                            figure: nameOfFigure(figure),
                            month: month.month,
                            of: { org: scope.organization ?? '', cell_key: String(key) },
                          }}
                        />
                      )}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableBox>
    </Section>
  );
}

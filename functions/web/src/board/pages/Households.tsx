import { read, say } from '../../words/say';
import { Chart } from '../charts/Chart';
import { monthChart } from '../charts/months';
import type { Board } from '../context';
import { type MonthRows, number } from '../data/rows';
import { figures } from '../figures/catalogue';
import { sumOf } from '../figures/figure';
import { saidNumber } from '../figures/format';
import { rowsWithin } from '../figures/series';
import { chosenFigure, FigureChoice } from '../parts/FigureChoice';
import { FigureTable } from '../parts/FigureTable';
import { Legend } from '../parts/Legend';
import { OrganizationMatrix } from '../parts/matrix';
import { Section } from '../parts/Section';
import { Tiles } from '../parts/Tiles';
import { WithTables } from '../parts/WithTables';
import { monthWithState } from '../words';

const choices = [figures.h1, figures.h1b, figures.h2, figures.h3];

/** Which households have a member in charge, who carries how many, who was seen. */
export function Households({ board }: { board: Board }) {
  const figure = chosenFigure(board, choices);
  return (
    <WithTables board={board} tables={['fact_household_coverage', 'fact_member_report']}>
      {(rows) => (
        <>
          <Tiles board={board} figures={choices} rows={rows} />
          <Load board={board} rows={rows.fact_member_report} />
          <InYear board={board} reports={rows.fact_member_report} households={rows.fact_household_coverage} />
          <Section title={say('Theo tổ chức và tháng', 'By organisation and month')}>
            <FigureChoice board={board} choices={choices} chosen={figure} />
            <OrganizationMatrix
              board={board}
              figure={figure}
              rows={rows[figure.table as keyof typeof rows]}
              caption={`${figure.code} ${read(figure.name)}, %`}
            />
            <Legend figure={figure} />
          </Section>
          <Chart
            title={say('Hộ được phụ trách và được tiếp xúc', 'Households covered and contacted')}
            data={monthChart(board, 'lines', [
              {
                figure: figures.h1,
                name: say('H1 có người phụ trách', 'H1 covered'),
                color: 'blue',
                rows: rows.fact_household_coverage,
              },
              {
                figure: figures.h3,
                name: say('H3 được tiếp xúc', 'H3 contacted'),
                color: 'teal',
                rows: rows.fact_household_coverage,
              },
            ])}
          />
          <Section title={say('Số hộ mỗi đảng viên phụ trách (H2b)', 'Load of each member (H2b)')}>
            <FigureTable
              board={board}
              figures={[figures.h2, figures.h2bHouseholds, figures.h2bOverCap]}
              rows={rows}
              caption={say('Phụ trách hộ theo tổ chức', 'Charges by organisation')}
            />
          </Section>
        </>
      )}
    </WithTables>
  );
}

function Load({ board, rows }: { board: Board; rows: MonthRows }) {
  const { directory, month, scope } = board;
  const own = rowsWithin(directory, rows, month.month, scope);
  const households = sumOf(figures.h2bHouseholds, own).num ?? 0;
  const members = own.reduce((all, row) => all + (number(row, 'h2b_members') ?? 0), 0);
  const most = own.reduce((max, row) => Math.max(max, number(row, 'h2b_max') ?? 0), 0);
  const over = sumOf(figures.h2bOverCap, own).num ?? 0;
  if (members === 0) return null;
  return (
    <p class="board-sentence">
      {say(
        `${monthWithState(month)}: ${saidNumber(members)} đảng viên phụ trách ${saidNumber(households)} lượt hộ, trung bình ${saidNumber(households / members)} hộ một người, nhiều nhất ${saidNumber(most)} hộ; ${saidNumber(over)} người quá mức quy định.`,
        `${monthWithState(month)}: ${saidNumber(members)} members carry ${saidNumber(households)} households, ${saidNumber(households / members)} each on average, ${saidNumber(most)} at most; ${saidNumber(over)} are over the cap.`,
      )}
    </p>
  );
}

/** Distinct over the calendar year: the first times sum to it, so no stock is ever summed. */
function InYear({ board, reports, households }: { board: Board; reports: MonthRows; households: MonthRows }) {
  const { directory, month, scope, span } = board;
  const year = month.month.slice(0, 4);
  const months = span.filter((m) => m.month.startsWith(year) && m.month <= month.month);
  if (months[0]?.month !== `${year}-01`) return null;
  const total = (rows: MonthRows, figure: typeof figures.membersInYear) =>
    months.reduce((all, m) => all + (sumOf(figure, rowsWithin(directory, rows, m.month, scope)).num ?? 0), 0);
  return (
    <p class="board-sentence">
      {say(
        `Từ đầu năm ${year} đến hết tháng: ${saidNumber(total(reports, figures.membersInYear))} đảng viên khác nhau đã phụ trách ${saidNumber(total(households, figures.householdsInYear))} hộ khác nhau.`,
        `From the beginning of ${year} to the month's end: ${saidNumber(total(reports, figures.membersInYear))} distinct members have been in charge of ${saidNumber(total(households, figures.householdsInYear))} distinct households.`,
      )}
    </p>
  );
}

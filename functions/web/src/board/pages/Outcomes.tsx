import { saidDay } from '../../words/dates';
import { read, say } from '../../words/say';
import { pageAddress } from '../address';
import { Chart } from '../charts/Chart';
import { monthChart } from '../charts/months';
import type { Board } from '../context';
import { groupedBy } from '../data/narrow';
import { keyOf, type MonthRows, number, text } from '../data/rows';
import { figures, nameOfFigure } from '../figures/catalogue';
import { cellOf } from '../figures/cell';
import { sumOf } from '../figures/figure';
import { rowsWithin } from '../figures/series';
import { FigureCell } from '../parts/FigureCell';
import { chosenFigure, FigureChoice } from '../parts/FigureChoice';
import { FigureHeads } from '../parts/FigureHeads';
import { Legend } from '../parts/Legend';
import { OrganizationMatrix } from '../parts/matrix';
import { Section } from '../parts/Section';
import { Sectors } from '../parts/Sectors';
import { TableBox } from '../parts/TableBox';
import { Tiles } from '../parts/Tiles';
import { WithTables } from '../parts/WithTables';

const choices = [figures.v1, figures.d1, figures.d1b, figures.d2];

/** Village meetings, meetings of the level above, models, New Rural. */
export function Outcomes({ board }: { board: Board }) {
  const figure = chosenFigure(board, choices);
  return (
    <WithTables
      board={board}
      tables={['fact_village_meeting', 'fact_supervising_meeting', 'fact_economic_model', 'fact_new_rural']}
    >
      {(rows) => (
        <>
          <Tiles board={board} figures={[figures.v1, figures.d1, figures.d2, figures.e1p, figures.n1]} rows={rows} />
          <Section title={say('Họp thôn và họp cấp trên', 'Village meetings and meetings of the level above')}>
            <FigureChoice board={board} choices={choices} chosen={figure} />
            <OrganizationMatrix
              board={board}
              figure={figure}
              rows={rows[figure.table as keyof typeof rows]}
              caption={`${figure.code} ${read(figure.name)}, %`}
            />
            <Legend figure={figure} />
          </Section>
          <Bodies board={board} rows={rows.fact_supervising_meeting} />
          <Section title={say('Mô hình kinh tế hộ (E1)', 'Household-economy models (E1)')}>
            <div class="columns-2">
              <Sectors
                board={board}
                rows={rows.fact_economic_model}
                title={say('Theo lĩnh vực', 'By sector')}
                note={say('Có hiệu quả trên đang hoạt động, %.', 'Effective of those open, %.')}
                caption={say('Mô hình theo lĩnh vực', 'Models by sector')}
                corner={say('Lĩnh vực', 'Sector')}
                figures={[figures.e1, figures.e1p]}
                count={{ head: say('Đang hoạt động', 'Open'), of: (own) => sumOf(figures.e1, own).den }}
              />
              <Chart
                title={say('Mô hình đang hoạt động và có hiệu quả', 'Models open and effective')}
                note={say('Số mô hình vào cuối tháng.', 'Models at the month’s end.')}
                data={monthChart(board, 'lines', [
                  {
                    figure: { ...figures.e1, kind: 'sum', num: 'e1_den' },
                    name: say('Đang hoạt động', 'Open'),
                    color: 'stone',
                    rows: rows.fact_economic_model,
                  },
                  {
                    figure: { ...figures.e1, kind: 'sum' },
                    name: say('Có hiệu quả', 'Effective'),
                    color: 'teal',
                    rows: rows.fact_economic_model,
                  },
                ])}
              />
            </div>
          </Section>
          <NewRural board={board} rows={rows.fact_new_rural} />
        </>
      )}
    </WithTables>
  );
}

/** D1 and D2 by body. */
function Bodies({ board, rows }: { board: Board; rows: MonthRows }) {
  const { directory, month, scope } = board;
  const groups = [
    ...groupedBy(rowsWithin(directory, rows, month.month, scope), (row) => text(row, 'body') ?? undefined),
  ];
  const list = [figures.d1, figures.d1b, figures.d2] as const;
  return (
    <TableBox label={say('Dự họp theo cơ quan của cấp trên, %', 'Meetings by body of the level above, %')}>
      <table class="board-table">
        <caption>{say('Dự họp theo cơ quan của cấp trên, %', 'Meetings by body of the level above, %')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('Cơ quan', 'Body')}</th>
            <FigureHeads figures={list} />
          </tr>
        </thead>
        <tbody>
          {groups.map(([body, own]) => {
            const name = own[0] ? read({ vi: text(own[0], 'body_vi') ?? '', en: text(own[0], 'body_en') ?? '' }) : body;
            return (
              <tr key={body}>
                <th scope="row">{name}</th>
                {list.map((figure) => (
                  <td key={figure.id} class="n">
                    <FigureCell
                      figure={figure}
                      cell={cellOf(figure, sumOf(figure, own), month.isRunning)}
                      label={`${name}, ${figure.code}`}
                      asked={{ figure: nameOfFigure(figure), month: month.month, of: { body } }}
                    />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableBox>
  );
}

function NewRural({ board, rows }: { board: Board; rows: MonthRows }) {
  const { directory, month, scope } = board;
  const own = [...rowsWithin(directory, rows, month.month, scope)].sort(
    (a, b) => (number(b, 'criteria_met') ?? -1) - (number(a, 'criteria_met') ?? -1),
  );
  return (
    <Section title={say('Nông thôn mới (N1)', 'New Rural (N1)')}>
      <TableBox label={say('Nông thôn mới theo xã', 'New Rural by commune')}>
        <table class="board-table">
          <caption class="hidden">{say('Nông thôn mới theo xã', 'New Rural by commune')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('Xã', 'Commune')}</th>
              <th scope="col" class="n">
                {say('Tiêu chí đạt', 'Criteria met')}
              </th>
              <th scope="col">{say('Được công nhận', 'Recognised')}</th>
            </tr>
          </thead>
          <tbody>
            {own.map((row) => {
              const organization = directory.organizations.get(keyOf(row, 'organization_key'));
              const met = number(row, 'criteria_met');
              return (
                <tr key={keyOf(row, 'organization_key')}>
                  <th scope="row">
                    <a href={pageAddress('commune', { organization: organization?.code ?? '' })}>
                      {read(organization?.short)}
                    </a>
                  </th>
                  <td class="n">
                    {met === null ? (
                      <span class={`fig ${month.isRunning ? 'running' : ''} missing`}>{say('thiếu', 'missing')}</span>
                    ) : (
                      <span class="meter">
                        <progress value={met} max={number(row, 'criteria') ?? met} aria-hidden="true" /> {met}/
                        {number(row, 'criteria')}
                      </span>
                    )}
                  </td>
                  <td>
                    {row.recognised_on ? (
                      <strong>✓ {saidDay(String(row.recognised_on))}</strong>
                    ) : met === null ? (
                      ''
                    ) : (
                      '–'
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableBox>
    </Section>
  );
}

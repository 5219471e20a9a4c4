import { read, say } from '../../words/say';
import { Chart } from '../charts/Chart';
import { monthChart } from '../charts/months';
import type { Board } from '../context';
import { figures } from '../figures/catalogue';
import { chosenFigure, FigureChoice } from '../parts/FigureChoice';
import { FigureTable } from '../parts/FigureTable';
import { Legend } from '../parts/Legend';
import { OrganizationMatrix } from '../parts/matrix';
import { Section } from '../parts/Section';
import { Sectors } from '../parts/Sectors';
import { Tiles } from '../parts/Tiles';
import { WithTables } from '../parts/WithTables';

const choices = [figures.a1, figures.a1v];
const ofTerms = [
  figures.a2,
  figures.a2LastYear,
  figures.a2InProgress,
  figures.a2Short,
  figures.a2Long,
  figures.a2Interrupted,
  figures.a2mDays,
  figures.a2mAway,
];

/** Village people who learn at the commune, commune leaders who learn at the level above. */
export function Apprenticeship({ board }: { board: Board }) {
  const figure = chosenFigure(board, choices);
  const year = Number(board.month.month.slice(0, 4));
  return (
    <WithTables board={board} tables={['fact_apprenticeship_rotation', 'fact_apprenticeship_term']}>
      {(rows) => {
        const terms = rows.fact_apprenticeship_term;
        return (
          <>
            <Tiles board={board} figures={[figures.a1, figures.a1v, figures.a2, figures.a2mAway]} rows={rows} />
            <Section title={say('Học việc hằng tuần tại xã', 'Weekly apprenticeship at the commune')}>
              <FigureChoice board={board} choices={choices} chosen={figure} />
              <OrganizationMatrix
                board={board}
                figure={figure}
                rows={rows.fact_apprenticeship_rotation}
                caption={`${figure.code} ${read(figure.name)}, %`}
              />
              <Legend figure={figure} />
            </Section>
            <div class="columns-2">
              <Sectors
                board={board}
                rows={rows.fact_apprenticeship_rotation}
                title={say('Theo ngành dọc', 'By sector')}
                note={say('Phần trăm của kế hoạch.', 'Per cent of the plan.')}
                caption={say('A1 và A1v theo ngành dọc', 'A1 and A1v by sector')}
                corner={say('Ngành dọc', 'Sector')}
                figures={choices}
              />
              <Chart
                title={say('Kỳ học việc của năm, lũy kế (A2)', 'Terms of the year to date (A2)')}
                note={say(
                  'Số chức danh; mỗi tháng là tình hình lúc đó, không cộng các tháng.',
                  'Posts; each month as it stood, never summed.',
                )}
                data={monthChart(board, 'lines', [
                  {
                    figure: { ...figures.a2, kind: 'sum' },
                    name: say('Đã hoàn thành', 'Done'),
                    color: 'teal',
                    rows: terms,
                  },
                  {
                    figure: figures.a2InProgress,
                    name: say('Đang diễn ra', 'In progress'),
                    color: 'blue',
                    rows: terms,
                  },
                ])}
              />
            </div>
            <Section
              title={say(`Học việc tại cấp trên, năm ${year} (A2)`, `Apprenticeship at the level above, ${year} (A2)`)}
              note={say(
                'Số chức danh; kỳ hợp lệ kéo dài 4–6 tháng. Kỳ đang diễn ra chưa tính.',
                'Posts; a valid term lasts 4 to 6 months. Those in progress do not count yet.',
              )}
            >
              <FigureTable
                board={board}
                figures={ofTerms}
                rows={rows}
                caption={say(`Kỳ học việc bắt đầu trong năm ${year}`, `Terms begun in ${year}`)}
              />
            </Section>
          </>
        );
      }}
    </WithTables>
  );
}

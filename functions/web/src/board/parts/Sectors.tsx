import { read } from '../../words/say';
import type { Board } from '../context';
import { groupedBy } from '../data/narrow';
import { keyOf, type MonthRows, type Row } from '../data/rows';
import { nameOfFigure } from '../figures/catalogue';
import { cellOf } from '../figures/cell';
import { type Figure, sumOf } from '../figures/figure';
import { rowsWithin } from '../figures/series';
import { FigureCell } from './FigureCell';
import { FigureHeads } from './FigureHeads';
import { TableBox } from './TableBox';

interface Props {
  board: Board;
  rows: MonthRows;
  title: string;
  note: string;
  caption: string;
  /** What a sector is called here. */
  corner: string;
  figures: readonly Figure[];
  /** A number before the figures: what there is of the sector. A sector of which there is nothing is left out. */
  count?: { head: string; of: (rows: readonly Row[]) => number };
}

/** Figures by sector in the month. */
export function Sectors({ board, rows, title, note, caption, corner, figures, count }: Props) {
  const { directory, month, scope } = board;
  const all = [...groupedBy(rowsWithin(directory, rows, month.month, scope), (row) => keyOf(row, 'sector_key'))];
  const groups = count ? all.filter(([, own]) => count.of(own) > 0) : all;
  return (
    <figure class="chart">
      <figcaption>
        <strong>{title}</strong>
        <span class="hint">{note}</span>
      </figcaption>
      <TableBox label={caption}>
        <table class="board-table">
          <caption class="hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              {count && (
                <th scope="col" class="n">
                  {count.head}
                </th>
              )}
              <FigureHeads figures={figures} />
            </tr>
          </thead>
          <tbody>
            {groups.map(([key, own]) => (
              <tr key={key}>
                <th scope="row">{read(directory.sectors.get(key)?.name)}</th>
                {count && <td class="n">{count.of(own)}</td>}
                {figures.map((figure) => (
                  <td key={figure.id} class="n">
                    <FigureCell
                      figure={figure}
                      cell={cellOf(figure, sumOf(figure, own), month.isRunning)}
                      label={`${read(directory.sectors.get(key)?.name)}, ${figure.code}`}
                      asked={{ figure: nameOfFigure(figure), month: month.month, of: { sector_key: String(key) } }}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </figure>
  );
}

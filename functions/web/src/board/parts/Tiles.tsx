import type { Board } from '../context';
import type { MonthRows } from '../data/rows';
import type { Figure } from '../figures/figure';
import { Tile } from './Tile';

export const Tiles = ({
  board,
  figures,
  rows,
}: {
  board: Board;
  figures: readonly Figure[];
  rows: Record<string, MonthRows>;
}) => (
  <div class="tiles">
    {figures.map((figure) => (
      <Tile key={`${figure.id} ${figure.code}`} board={board} figure={figure} rows={rows[figure.table] ?? new Map()} />
    ))}
  </div>
);

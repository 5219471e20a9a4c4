import { read, say } from '../../words/say';
import { changed } from '../address';
import type { Board } from '../context';
import { figureNamed, nameOfFigure } from '../figures/catalogue';
import type { Figure } from '../figures/figure';

/** The figure that a page with a choice shows: the one in the address, else the first. */
export const chosenFigure = (board: Board, choices: readonly Figure[]): Figure => {
  const asked = figureNamed(board.where.figure);
  return (asked && choices.includes(asked) ? asked : choices[0]) as Figure;
};

/** A choice of figures, and of the order of the rows. They are links: each is an address. */
export function FigureChoice({ board, choices, chosen }: { board: Board; choices: readonly Figure[]; chosen: Figure }) {
  const isLowFirst = board.where.order === 'low';
  return (
    <div class="choice no-print">
      <ul class="chips" aria-label={say('Chỉ tiêu', 'Figures')}>
        {choices.map((figure) => (
          <li key={figure.id}>
            <a
              class="chip"
              href={changed({ figure: nameOfFigure(figure) })}
              aria-current={figure === chosen ? 'true' : undefined}
              title={read(figure.name)}
            >
              <b>{figure.code}</b> {read(figure.name)}
            </a>
          </li>
        ))}
      </ul>
      <a class="button small" href={changed({ order: isLowFirst ? undefined : 'low' })}>
        {isLowFirst ? say('Xếp theo tên', 'Sort by name') : say('Xếp thấp trước', 'Lowest first')}
      </a>
    </div>
  );
}

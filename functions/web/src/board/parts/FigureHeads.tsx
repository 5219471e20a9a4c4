import { read } from '../../words/say';
import type { Figure } from '../figures/figure';

/** The heads of a table's columns of figures: their codes, with their names for whoever stops at them. */
export const FigureHeads = ({ figures }: { figures: readonly Figure[] }) => (
  <>
    {figures.map((figure) => (
      <th key={figure.id} scope="col" class="n" title={read(figure.name)}>
        {figure.code}
      </th>
    ))}
  </>
);

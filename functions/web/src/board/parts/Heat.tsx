import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../words/say';
import type { Asked } from '../address';
import type { Cell } from '../figures/cell';
import type { Figure } from '../figures/figure';
import { FigureCell } from './FigureCell';

export interface HeatColumn {
  key: string;
  head: ComponentChildren;
  /** The head in words. */
  label: string;
  isRunning?: boolean;
  isCurrent?: boolean;
}

export interface HeatRow {
  key: string;
  head: ComponentChildren;
  label: string;
  /** A heading above the first row of each group. */
  group?: string;
  isTotal?: boolean;
}

export interface HeatPlace {
  figure: Figure;
  cell: Cell;
  asked: Asked;
  ofOne?: boolean;
}

interface Props {
  caption: string;
  corner: string;
  columns: readonly HeatColumn[];
  rows: readonly HeatRow[];
  place: (row: HeatRow, column: HeatColumn) => HeatPlace | undefined;
}

/** With more rows it scrolls by itself, so that its head stays in sight. */
const many = 26;

/** A matrix of figures: a real table, to be read, printed and gone through with the arrow keys. Only one of its places is a stop of the tab key. */
export function Heat({ caption, corner, columns, rows, place }: Props) {
  const [at, setAt] = useState<[number, number]>([0, 0]);
  const table = useRef<HTMLTableElement>(null);
  const [row, column] = [Math.min(at[0], rows.length - 1), Math.min(at[1], columns.length - 1)];

  const current = columns.find((c) => c.isCurrent)?.key;
  useLayoutEffect(() => {
    const [head, frame] = [
      table.current?.querySelector<HTMLElement>('thead .is-current'),
      table.current?.parentElement,
    ];
    if (head && frame) frame.scrollLeft = Math.max(0, head.offsetLeft + 2 * head.offsetWidth - frame.clientWidth);
  }, [current]);

  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step || event.altKey || event.metaKey) return;
    event.preventDefault();
    const [r, c] =
      event.ctrlKey && event.key === 'Home' ? [0, 0] : step([row, column], [rows.length - 1, columns.length - 1]);
    setAt([r, c]);
    table.current?.querySelector<HTMLElement>(`[data-at="${r}-${c}"] > *`)?.focus();
  };

  return (
    <div class={`heat-box ${rows.length > many ? 'tall' : ''}`}>
      <table class={`heat ${columns.length <= 8 ? 'narrow' : ''}`} role="grid" ref={table} onKeyDown={move}>
        <caption>
          {caption}
          <span class="hidden">
            {' '}
            {say(
              'Đi giữa các ô bằng phím mũi tên, mở căn cứ bằng phím Enter.',
              'Go from place to place with the arrow keys, open what stands behind one with Enter.',
            )}
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((c) => (
              <th
                key={c.key}
                scope="col"
                class={`${c.isRunning ? 'is-running' : ''} ${c.isCurrent ? 'is-current' : ''}`}
              >
                {c.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((r, i) => (
            <>
              {r.group !== undefined && r.group !== rows[i - 1]?.group && (
                <tr key={`group ${r.group}`} class="heat-group">
                  <th scope="rowgroup" colSpan={columns.length + 1}>
                    <span>{r.group}</span>
                  </th>
                </tr>
              )}
              <tr key={r.key} class={r.isTotal ? 'is-total' : ''}>
                <th scope="row">{r.head}</th>
                {columns.map((c, j) => {
                  const found = place(r, c);
                  return (
                    <td
                      key={c.key}
                      data-at={`${i}-${j}`}
                      class={c.isCurrent ? 'is-current' : ''}
                      onFocusIn={() => setAt([i, j])}
                    >
                      {found && (
                        <FigureCell
                          {...found}
                          label={`${r.label}, ${c.label}`}
                          tabIndex={i === row && j === column ? 0 : -1}
                        />
                      )}
                    </td>
                  );
                })}
              </tr>
            </>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Place = readonly [number, number];

const steps: Record<string, ((at: Place, last: Place) => Place) | undefined> = {
  ArrowLeft: ([r, c]) => [r, Math.max(0, c - 1)],
  ArrowRight: ([r, c], [, last]) => [r, Math.min(last, c + 1)],
  ArrowUp: ([r, c]) => [Math.max(0, r - 1), c],
  ArrowDown: ([r, c], [last]) => [Math.min(last, r + 1), c],
  Home: ([r]) => [r, 0],
  End: ([r], [, last]) => [r, last],
};

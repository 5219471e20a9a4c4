import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Field, Value, Values } from '../api/types';
import { announce } from '../parts/Announcer';
import type { SheetProblem } from '../sheets/check';
import type { Row } from '../sheets/rows';
import { pastedCells, typedValue } from '../sheets/typed';
import { read, say } from '../words/say';
import type { Editing } from './editing';
import { GridRow } from './GridRow';
import { inputId } from './names';
import { useVirtualRows } from './virtual';

interface Props {
  editing: Editing;
  onRemove: (row: Row) => void;
  reveal: (show: (index: number) => void) => void;
}

/** As grid.css has it, in rem: what a row is high that says nothing special. */
const rowHeight = 3;

/** How wide a column is, in rem; the first one as grid.css has it. They are fixed, so that no row that comes into sight moves the others. */
const widths: Record<Field['type'], number> = {
  date: 9.5,
  choice: 10,
  code: 10,
  'code-list': 14,
  text: 12,
  integer: 6,
  decimal: 6,
  'yes-no': 6,
};

const removingWidth = 3.25;

/**
 * All rows as a table for the keyboard: Enter and Ctrl with an arrow go up and down, a block from a spreadsheet is pasted as it is. The row that has
 * the focus is made of inputs, all others of text.
 */
export function RowGrid({ editing, onRemove, reveal }: Props) {
  const { form, choices } = editing.context;
  const { rows, month } = editing.draft;
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef({ editing, onRemove });
  latest.current = { editing, onRemove };
  const [edited, setEdited] = useState<{ row: string; field: string }>();
  const estimate = useMemo(heightOfARow, []);
  const virtual = useVirtualRows(() => box.current, {
    count: rows.length,
    estimateSize: () => estimate,
    getItemKey: (index) => rows[index]?.id ?? String(index),
  });
  reveal((index) => virtual.scrollToIndex(index, { align: 'center' }));
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items[items.length - 1]?.end ?? 0);
  const columns = useMemo(() => form.fields.filter((f) => !rows.every((r) => r.known?.includes(f.name))), [form, rows]);
  const wrong = useMemo(() => byRow(editing.shown), [editing.shown]);
  const measure = useCallback((element: HTMLElement | null) => virtual.measureElement(element), [virtual]);
  const change = useCallback(
    (row: string, field: string, value: Value | undefined) => latest.current.editing.set(row, field, value),
    [],
  );
  const remove = useCallback((id: string) => {
    const row = latest.current.editing.draft.rows.find((r) => r.id === id);
    if (row) latest.current.onRemove(row);
  }, []);

  // The cell that was gone to is an input now.
  useLayoutEffect(() => {
    if (edited) focus(document.getElementById(inputId(edited.row, edited.field)));
  }, [edited]);

  const onFocusIn = (event: FocusEvent) => {
    const cell = event.target;
    if (!(cell instanceof HTMLTableCellElement)) return;
    const at = placeOf(cell);
    const row = at && rows[at.index];
    if (row) setEdited({ row: row.id, field: at.field });
  };

  /** The first touch of a list opens it, as if it had been there before. */
  const onClick = (event: MouseEvent) => {
    if (event.target instanceof HTMLTableCellElement) open(event.target.querySelector('select'));
  };

  const goTo = (index: number, field: string) => {
    const row = rows[index];
    if (!row) return;
    const there = document.getElementById(inputId(row.id, field));
    if (there) return focus(there);
    virtual.scrollToIndex(index);
    requestAnimationFrame(() => requestAnimationFrame(() => focus(document.getElementById(inputId(row.id, field)))));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const at = placeOf(event.target);
    if (!at) return;
    const down = (event.key === 'Enter' && !event.shiftKey) || (event.key === 'ArrowDown' && event.ctrlKey);
    const up = (event.key === 'Enter' && event.shiftKey) || (event.key === 'ArrowUp' && event.ctrlKey);
    if (!down && !up) return;
    event.preventDefault();
    goTo(at.index + (down ? 1 : -1), at.field);
  };

  const onPaste = (event: ClipboardEvent) => {
    const at = placeOf(event.target);
    const cells = pastedCells(event.clipboardData?.getData('text/plain') ?? '');
    if (!at || !cells) return;
    event.preventDefault();
    const first = columns.findIndex((f) => f.name === at.field);
    const values = cells.map((line) => typedLine(line, columns.slice(first), choices, month));
    const here = rows.slice(at.index, at.index + values.length);
    editing.paste(
      here.map((row, i) => ({ row: row.id, values: values[i] ?? {} })),
      values.slice(here.length),
    );
    announce(say(`Đã dán ${cells.length} dòng.`, `Pasted ${cells.length} rows.`));
  };

  const width = columns.reduce((sum, f) => sum + widths[f.type], removingWidth);
  return (
    <div
      ref={box}
      class="grid-box"
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      onFocusIn={onFocusIn}
      onClick={onClick}
      role="region"
      aria-label={say('Bảng các dòng', 'Table of the rows')}
      tabIndex={0}
    >
      <table class="grid" aria-rowcount={rows.length + 1} style={{ minWidth: `calc(var(--about) + ${width}rem)` }}>
        <colgroup>
          <col style={{ width: 'var(--about)' }} />
          {columns.map((f) => (
            <col key={f.name} style={{ width: `${widths[f.type]}rem` }} />
          ))}
          <col style={{ width: `${removingWidth}rem` }} />
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" class="about">
              {say('Dòng', 'Row')}
            </th>
            {columns.map((f) => (
              <th key={f.name} scope="col">
                {read(f.caption)}
                {!f.required && <span class="optional"> {say('(nếu có)', '(if any)')}</span>}
              </th>
            ))}
            <th scope="col">
              <span class="hidden">{say('Bỏ dòng', 'Remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr aria-hidden="true" class="gap" style={{ height: `${before}px` }} />}
          {items.map((item) => {
            const row = rows[item.index];
            return (
              row && (
                <GridRow
                  key={row.id}
                  context={editing.context}
                  month={month}
                  row={row}
                  index={item.index}
                  columns={columns}
                  wrong={wrong.get(row.id) ?? nothing}
                  isEdited={edited?.row === row.id}
                  onChange={change}
                  onRemove={remove}
                  measure={measure}
                />
              )
            );
          })}
          {after > 0 && <tr aria-hidden="true" class="gap" style={{ height: `${after}px` }} />}
        </tbody>
      </table>
    </div>
  );
}

/** In pixels, with the line below it, at the size of letters that is set. */
const heightOfARow = (): number =>
  rowHeight * Number.parseFloat(getComputedStyle(document.documentElement).fontSize) + 1;

const nothing: readonly SheetProblem[] = [];

function byRow(problems: readonly SheetProblem[]): Map<string | undefined, SheetProblem[]> {
  const rows = new Map<string | undefined, SheetProblem[]>();
  for (const problem of problems) {
    const known = rows.get(problem.row);
    if (known) known.push(problem);
    else rows.set(problem.row, [problem]);
  }
  return rows;
}

/** What a line of a spreadsheet says of the columns from where it is pasted on. */
const typedLine = (
  line: readonly string[],
  columns: readonly Field[],
  choices: Editing['context']['choices'],
  month: string,
): Values =>
  Object.fromEntries(
    line.flatMap((text, i) => {
      const field = columns[i];
      return field ? [[field.name, typedValue(field, text, choices(field), month)]] : [];
    }),
  );

/** Which cell of the grid an event came from. */
function placeOf(target: EventTarget | null): { index: number; field: string } | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-field]') : null;
  return cell?.dataset.field ? { index: Number(cell.dataset.index), field: cell.dataset.field } : undefined;
}

function focus(element: HTMLElement | null): void {
  element?.focus();
  if (element instanceof HTMLInputElement && element.type === 'text') element.select();
}

function open(list: (HTMLSelectElement & { showPicker?: () => void }) | null): void {
  try {
    list?.showPicker?.();
  } catch {
    // Open already, or not allowed: another touch opens it.
  }
}

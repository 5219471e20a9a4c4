import { Component } from 'preact';
import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { Field, Values } from '../api/types';
import { announce } from '../parts/Announcer';
import { Icon } from '../parts/Icon';
import { caption, subtitle, title } from '../sheets/captions';
import type { SheetProblem } from '../sheets/check';
import type { Row } from '../sheets/rows';
import { pastedCells, typedValue } from '../sheets/typed';
import { read, say } from '../words/say';
import type { Editing } from './editing';
import { FieldInput } from './FieldInput';
import { inputId, problemIdOf, problemsAt } from './names';
import { useVirtualRows } from './virtual';

interface Props {
  editing: Editing;
  onRemove: (row: Row) => void;
  reveal: (show: (index: number) => void) => void;
}

const rowHeight = 49;

/** All rows as a table for the keyboard: Enter and Ctrl with an arrow go up and down, a block from a spreadsheet is pasted as it is. */
export function RowGrid({ editing, onRemove, reveal }: Props) {
  const { form, choices } = editing.context;
  const { rows } = editing.draft;
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualRows(() => box.current, {
    count: rows.length,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.id ?? String(index),
  });
  reveal((index) => virtual.scrollToIndex(index, { align: 'center' }));
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items[items.length - 1]?.end ?? 0);
  const columns = useMemo(() => form.fields.filter((f) => !rows.every((r) => r.known?.includes(f.name))), [form, rows]);
  const wrong = useMemo(() => byRow(editing.shown), [editing.shown]);
  const measure = useCallback((element: HTMLElement | null) => virtual.measureElement(element), [virtual]);

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
    const read = (line: string[]): Values =>
      Object.fromEntries(
        line.flatMap((text, i) => {
          const field = columns[first + i];
          return field ? [[field.name, typedValue(field, text, choices(field), editing.draft.month)]] : [];
        }),
      );
    const values = cells.map(read);
    const here = rows.slice(at.index, at.index + values.length);
    editing.paste(
      here.map((row, i) => ({ row: row.id, values: values[i] ?? {} })),
      values.slice(here.length),
    );
    announce(say(`Đã dán ${cells.length} dòng.`, `Pasted ${cells.length} rows.`));
  };

  return (
    <div
      ref={box}
      class="grid-box"
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      role="region"
      aria-label={say('Bảng các dòng', 'Table of the rows')}
      tabIndex={0}
    >
      <table class="grid" aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" class="about">
              {say('Dòng', 'Row')}
            </th>
            {columns.map((f) => (
              <th key={f.name} scope="col" class={`of-${f.type}`}>
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
          {before > 0 && <tr aria-hidden="true" style={{ height: `${before}px` }} />}
          {items.map((item) => {
            const row = rows[item.index];
            return (
              row && (
                <GridRow
                  key={row.id}
                  editing={editing}
                  row={row}
                  index={item.index}
                  columns={columns}
                  wrong={wrong.get(row.id) ?? nothing}
                  onRemove={onRemove}
                  measure={measure}
                />
              )
            );
          })}
          {after > 0 && <tr aria-hidden="true" style={{ height: `${after}px` }} />}
        </tbody>
      </table>
    </div>
  );
}

interface GridRowProps {
  editing: Editing;
  row: Row;
  index: number;
  columns: Field[];
  wrong: readonly SheetProblem[];
  onRemove: (row: Row) => void;
  measure: (element: HTMLElement | null) => void;
}

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

/** Made anew only if something of it has changed: while the rows are scrolled through, nothing has. */
class GridRow extends Component<GridRowProps> {
  override shouldComponentUpdate(next: GridRowProps): boolean {
    return (Object.keys(next) as (keyof GridRowProps)[]).some((name) => next[name] !== this.props[name]);
  }

  override render() {
    return <GridRowContent {...this.props} />;
  }
}

function GridRowContent({ editing, row, index, columns, wrong, onRemove, measure }: GridRowProps) {
  const { form, choices, prefill } = editing.context;
  const about = title(form, row.values, row.known, choices);
  const more = subtitle(form, row.values, row.known, choices);
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2} class={wrong.length > 0 ? 'wrong' : ''}>
      <th scope="row" class="about">
        <span class="number-of">{index + 1}</span> {row.known ? about : ''}
        {more && <span class="hint about-more">{more}</span>}
        {problemsAt(wrong, row.id, undefined).map((p) => (
          <span class="problem" key={p.code}>
            {read(p)}
          </span>
        ))}
      </th>
      {columns.map((field) => {
        const here = problemsAt(wrong, row.id, field.name);
        const problemId = here.length > 0 ? problemIdOf(row.id, field.name) : undefined;
        return (
          <td key={field.name} data-field={field.name} data-index={index} class={`of-${field.type}`}>
            {row.known?.includes(field.name) && here.length === 0 ? (
              <span class="said">{caption(field, row.values[field.name], choices)}</span>
            ) : (
              <FieldInput
                field={field}
                id={inputId(row.id, field.name)}
                inGrid
                label={`${read(field.caption)}, ${about || say(`dòng ${index + 1}`, `row ${index + 1}`)}`}
                value={row.values[field.name]}
                onChange={(value) => editing.set(row.id, field.name, value)}
                choices={choices}
                days={prefill?.days.find((d) => d.field === field.name)}
                month={editing.draft.month}
                problemId={problemId}
              />
            )}
            {problemId && (
              <p id={problemId} class="problem">
                {here.map((p) => read(p)).join(' ')}
              </p>
            )}
          </td>
        );
      })}
      <td>
        <button
          type="button"
          class="round small"
          onClick={() => onRemove(row)}
          aria-label={say(`Bỏ dòng ${index + 1}`, `Remove row ${index + 1}`)}
        >
          <Icon name="remove" />
        </button>
      </td>
    </tr>
  );
}

/** Which cell of the grid an event came from. */
function placeOf(target: EventTarget | null): { index: number; field: string } | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-field]') : null;
  return cell?.dataset.field ? { index: Number(cell.dataset.index), field: cell.dataset.field } : undefined;
}

function focus(element: HTMLElement | null): void {
  element?.focus();
  if (element instanceof HTMLInputElement && element.type === 'text') element.select();
}

import { Component } from 'preact';
import type { Field, Value } from '../api/types';
import { caption, subtitle, title } from '../sheets/captions';
import type { SheetProblem } from '../sheets/check';
import type { Row } from '../sheets/rows';
import { read, say } from '../words/say';
import type { SheetContext } from './editing';
import { FieldInput } from './FieldInput';
import { inputId, problemIdOf, problemsAt } from './names';

interface Props {
  context: SheetContext;
  month: string;
  row: Row;
  index: number;
  columns: Field[];
  wrong: readonly SheetProblem[];
  /** Whether its cells are inputs. */
  isEdited: boolean;
  onChange: (row: string, field: string, value: Value | undefined) => void;
  onRemove: (row: string) => void;
  measure: (element: HTMLElement | null) => void;
}

/** Made anew only if something of it has changed: while the rows are scrolled through, and while another one is typed in, nothing has. */
export class GridRow extends Component<Props> {
  /** What was known and turned out wrong: its inputs stay while the row is being put right. */
  private readonly opened = new Set<string>();

  override shouldComponentUpdate(next: Props): boolean {
    return (Object.keys(next) as (keyof Props)[]).some((name) =>
      name === 'wrong' ? !sameProblems(next.wrong, this.props.wrong) : next[name] !== this.props[name],
    );
  }

  override render() {
    const { context, row, index, columns, wrong, measure, onRemove } = this.props;
    const { form, choices } = context;
    const isTold = columns.some((f) => row.known?.includes(f.name));
    const more = isTold ? '' : subtitle(form, row.values, row.known, choices);
    return (
      <tr ref={measure} data-index={index} aria-rowindex={index + 2} class={wrong.length > 0 ? 'wrong' : ''}>
        <th scope="row" class="about">
          <span class="number-of">{index + 1}</span> {row.known ? title(form, row.values, row.known, choices) : ''}
          {more && <span class="hint about-more">{more}</span>}
          {problemsAt(wrong, row.id, undefined).map((p) => (
            <span class="problem" key={p.code}>
              {read(p)}
            </span>
          ))}
        </th>
        {columns.map((field) => this.cell(field))}
        <td class="removing">
          <button
            type="button"
            onClick={() => onRemove(row.id)}
            aria-label={say(`Bỏ dòng ${index + 1}`, `Remove row ${index + 1}`)}
          >
            ×
          </button>
        </td>
      </tr>
    );
  }

  /** A cell is text, which a browser draws many times faster than an input, and an input where the row is being filled in. */
  private cell(field: Field) {
    const { context, row, index, wrong, isEdited } = this.props;
    const here = problemsAt(wrong, row.id, field.name);
    if (here.length > 0) this.opened.add(field.name);
    const isSaid =
      row.known?.includes(field.name) === true && !(isEdited ? this.opened.has(field.name) : here.length > 0);
    const isOpen = isEdited && !isSaid;
    const kind = isSaid ? ' said' : isOpen ? '' : here.length > 0 ? ' shut invalid' : ' shut';
    const problemId = problemIdOf(row.id, field.name);
    return (
      <td
        key={field.name}
        id={isOpen ? undefined : inputId(row.id, field.name)}
        tabIndex={isSaid || isOpen ? undefined : 0}
        data-field={field.name}
        data-index={index}
        class={`of-${field.type}${kind}`}
      >
        {isOpen
          ? this.input(field, here.length > 0 ? problemId : undefined)
          : caption(field, row.values[field.name], context.choices)}
        {here.length > 0 && (
          <p id={problemId} class="problem">
            {here.map((p) => read(p)).join(' ')}
          </p>
        )}
      </td>
    );
  }

  private input(field: Field, problemId: string | undefined) {
    const { context, row, index, month, onChange } = this.props;
    const about = title(context.form, row.values, row.known, context.choices);
    return (
      <FieldInput
        field={field}
        id={inputId(row.id, field.name)}
        inGrid
        label={`${read(field.caption)}, ${about || say(`dòng ${index + 1}`, `row ${index + 1}`)}`}
        value={row.values[field.name]}
        onChange={(value) => onChange(row.id, field.name, value)}
        choices={context.choices}
        days={context.prefill?.days.find((d) => d.field === field.name)}
        month={month}
        problemId={problemId}
      />
    );
  }
}

const sameProblems = (a: readonly SheetProblem[], b: readonly SheetProblem[]): boolean =>
  a.length === b.length && a.every((p, i) => p.code === b[i]?.code && p.field === b[i]?.field && p.vi === b[i]?.vi);

import { useState } from 'preact/hooks';
import type { Field } from '../api/types';
import { Icon } from '../parts/Icon';
import { subtitle, title } from '../sheets/captions';
import { isGiven, type Row } from '../sheets/rows';
import { read, say } from '../words/say';
import type { Editing } from './editing';
import { FieldInput } from './FieldInput';
import { inputId, problemIdOf, problemsAt } from './names';

interface Props {
  editing: Editing;
  row: Row;
  index: number;
  onRemove: (row: Row) => void;
}

/** A row as a card: what it is about on top, what is to be told below, what need not be told behind a fold. */
export function RowCard({ editing, row, index, onRemove }: Props) {
  const { form, choices } = editing.context;
  const [isEdited, setEdited] = useState(false);
  const heading = title(form, row.values, row.known, choices) || say(`Dòng ${index + 1}`, `Row ${index + 1}`);
  const more = subtitle(form, row.values, row.known, choices);
  const known = isEdited ? [] : (row.known ?? []);
  const hasProblem = (f: Field) => editing.shown.some((p) => p.row === row.id && p.field === f.name);
  const visible = form.fields.filter((f) => !known.includes(f.name) || hasProblem(f));
  const asked = visible.filter((f) => f.required || !isFolded(f));
  const folded = visible.filter((f) => !asked.includes(f));
  const wrong = problemsAt(editing.shown, row.id, undefined);
  const isWrong = editing.shown.some((p) => p.row === row.id);
  return (
    <article class={`row-card ${isWrong ? 'wrong' : ''}`} aria-labelledby={`t-${row.id}`}>
      <header>
        <h2 id={`t-${row.id}`}>
          <span class="number-of">{index + 1}</span> {heading}
        </h2>
        {form.rowKey.length > 0 && (
          <button
            type="button"
            class="round small"
            onClick={() => onRemove(row)}
            aria-label={say(`Bỏ dòng ${index + 1}: ${heading}`, `Remove row ${index + 1}: ${heading}`)}
          >
            <Icon name="remove" />
          </button>
        )}
      </header>
      {known.length > 0 && more && <p class="hint about-more">{more}</p>}
      {wrong.map((p) => (
        <p class="problem" key={p.code}>
          {read(p)}
        </p>
      ))}
      <div class="fields">{asked.map((f) => one(f))}</div>
      {folded.length > 0 && (
        <details open={folded.some((f) => isGiven(row.values[f.name]) || hasProblem(f))}>
          <summary>{say(`Thêm: ${names(folded)}`, `More: ${names(folded)}`)}</summary>
          <div class="fields">{folded.map((f) => one(f))}</div>
        </details>
      )}
      {known.length > 0 && (
        <button type="button" class="plain subtle" onClick={() => setEdited(true)}>
          {say('Sửa thông tin của dòng', 'Change what the row is about')}
        </button>
      )}
    </article>
  );

  /** Fields that need not be given fold away where there are many; the first few are asked like the others. */
  function isFolded(field: Field): boolean {
    const optional = form.fields.filter((f) => !f.required && !(row.known ?? []).includes(f.name));
    return (
      optional.length > 2 &&
      form.fields.some((f) => f.required && !(row.known ?? []).includes(f.name)) &&
      optional.includes(field)
    );
  }

  function one(field: Field) {
    return <CardField key={field.name} editing={editing} row={row} field={field} />;
  }
}

const names = (fields: Field[]) => fields.map((f) => read(f.caption).toLowerCase()).join(', ');

function CardField({ editing, row, field }: { editing: Editing; row: Row; field: Field }) {
  const { choices, prefill } = editing.context;
  const id = inputId(row.id, field.name);
  const wrong = problemsAt(editing.shown, row.id, field.name);
  const problemId = wrong.length > 0 ? problemIdOf(row.id, field.name) : undefined;
  const isGroup = field.type === 'yes-no' || field.type === 'choice' || field.type === 'code-list';
  const label = (
    <>
      {read(field.caption)}
      {!field.required && <span class="optional"> {say('(nếu có)', '(if any)')}</span>}
    </>
  );
  return (
    <div class={`field of-${field.type}`}>
      {isGroup ? (
        <span class="label" id={`${id}-label`}>
          {label}
        </span>
      ) : (
        <label for={id}>{label}</label>
      )}
      <FieldInput
        field={field}
        id={id}
        value={row.values[field.name]}
        onChange={(value) => editing.set(row.id, field.name, value)}
        choices={choices}
        days={prefill?.days.find((d) => d.field === field.name)}
        month={editing.draft.month}
        problemId={problemId}
      />
      {problemId && (
        <div id={problemId} class="problem">
          {wrong.map((p) => (
            <p key={p.code}>{read(p)}</p>
          ))}
        </div>
      )}
    </div>
  );
}

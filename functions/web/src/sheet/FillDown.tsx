import { useState } from 'preact/hooks';
import type { Value } from '../api/types';
import { announce } from '../parts/Announcer';
import { read, say } from '../words/say';
import type { Editing } from './editing';
import { FieldInput } from './FieldInput';

/** The same answer for all rows that have none yet: twenty households with a few touches. */
export function FillDown({ editing }: { editing: Editing }) {
  const { form, choices, prefill } = editing.context;
  const [name, setName] = useState('');
  const [value, setValue] = useState<Value>();
  const fields = form.fields.filter(
    (f) =>
      f.type !== 'code-list' &&
      !form.rowKey.includes(f.name) &&
      editing.draft.rows.some((r) => !r.known?.includes(f.name)),
  );
  const field = fields.find((f) => f.name === name) ?? fields.find((f) => f.required) ?? fields[0];
  if (editing.draft.rows.length < 3 || !field) return null;
  const fill = () => {
    if (value === undefined) return;
    const filled = editing.fill(field.name, value);
    announce(say(`Đã điền ${filled} dòng còn trống.`, `Filled ${filled} empty rows.`));
  };
  return (
    <details class="fill-down">
      <summary>{say('Điền nhanh các dòng còn trống', 'Fill in all empty rows')}</summary>
      <div class="row bottom-aligned">
        <div class="field">
          <label for="fill-field">{say('Mục', 'Field')}</label>
          <select
            id="fill-field"
            value={field.name}
            onChange={(e) => {
              setName(e.currentTarget.value);
              setValue(undefined);
            }}
          >
            {fields.map((f) => (
              <option key={f.name} value={f.name}>
                {read(f.caption)}
              </option>
            ))}
          </select>
        </div>
        <div class="field" key={field.name}>
          <label for="fill-value">{say('Giá trị', 'Value')}</label>
          <FieldInput
            field={field}
            id="fill-value"
            inGrid
            value={value}
            onChange={setValue}
            choices={choices}
            days={prefill?.days.find((d) => d.field === field.name)}
            month={editing.draft.month}
          />
        </div>
        <button type="button" onClick={fill} disabled={value === undefined}>
          {say('Điền', 'Fill in')}
        </button>
      </div>
    </details>
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { Choice, DayRange, Field, Value } from '../api/types';
import { Icon } from '../parts/Icon';
import { type Choices, caption } from '../sheets/captions';
import { isDay, shownDay, typedDay } from '../sheets/days';
import { shownNumber, typedNumber } from '../sheets/numbers';
import { isGiven } from '../sheets/rows';
import { now } from '../store/session';
import { dayOf } from '../words/dates';
import { read, say } from '../words/say';

export interface FieldInputProps {
  field: Field;
  id: string;
  value: Value | undefined;
  onChange: (value: Value | undefined) => void;
  choices: Choices;
  days: DayRange | undefined;
  /** The sheet's: a day typed without its month is in it. */
  month: string;
  /** In a grid there is no label beside the input, and choices are lists to open. */
  inGrid?: boolean;
  label?: string;
  problemId?: string | undefined;
}

/** The input of one field, made from its definition. */
export function FieldInput(props: FieldInputProps) {
  const { field, inGrid } = props;
  switch (field.type) {
    case 'date':
      return <DayInput {...props} />;
    case 'integer':
    case 'decimal':
      return <NumberInput {...props} />;
    case 'yes-no':
      return inGrid ? <OptionList {...props} options={yesNo()} /> : <OptionButtons {...props} options={yesNo()} />;
    case 'choice': {
      const options = (field.options ?? []).map((o) => ({ value: o.value as Value, text: read(o.caption) }));
      return inGrid ? <OptionList {...props} options={options} /> : <OptionButtons {...props} options={options} />;
    }
    case 'code-list':
      return <CodeBoxes {...props} />;
    case 'code':
      return props.choices(field).length > 0 ? <CodeList {...props} /> : <CodeText {...props} />;
    default:
      return <CodeText {...props} />;
  }
}

const yesNo = (): { value: Value; text: string }[] => [
  { value: true, text: say('Có', 'Yes') },
  { value: false, text: say('Không', 'No') },
];

/** What every kind of input tells a screen reader. */
const described = ({ problemId, label }: FieldInputProps) => ({
  'aria-invalid': problemId ? ('true' as const) : undefined,
  'aria-describedby': problemId,
  'aria-label': label,
});

/**
 * A day to type or to pick. The browser's own field writes days as its language does, and many phones here speak English: 05/02 must not
 * become the second of May. Its calendar lies under the button beside the text.
 */
function DayInput(props: FieldInputProps) {
  const { id, value, days, month, onChange } = props;
  const [text, setText] = useState(shownDay(value));
  useEffect(() => {
    setText((old) => (typedDay(old, month) === value ? old : shownDay(value)));
  }, [value, month]);
  const today = dayOf(now());
  const last = days?.notAfterToday && (!days.last || today < days.last) ? today : days?.last;
  return (
    <div class="day">
      <input
        id={id}
        class="number"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        placeholder={props.inGrid ? undefined : say('ngày/tháng/năm', 'day/month/year')}
        value={text}
        onInput={(e) => {
          setText(e.currentTarget.value);
          onChange(typedDay(e.currentTarget.value, month));
        }}
        onBlur={() => setText(shownDay(value))}
        {...described(props)}
      />
      <span class="calendar">
        <Icon name="month" />
        <input
          type="date"
          tabIndex={-1}
          aria-label={say('Chọn trên lịch', 'Pick from a calendar')}
          value={typeof value === 'string' && isDay(value) ? value : ''}
          min={days?.first}
          max={last}
          onClick={(e) => openCalendar(e.currentTarget)}
          onInput={(e) => onChange(e.currentTarget.value || undefined)}
        />
      </span>
    </div>
  );
}

/** On a computer the calendar opens from its own small sign only, unless it is asked to. */
function openCalendar(input: HTMLInputElement & { showPicker?: () => void }): void {
  try {
    input.showPicker?.();
  } catch {
    // Open already, or not allowed: the field itself can be typed in.
  }
}

/** A text field that brings up the digits: a field of type number would lose what it does not understand. */
function NumberInput(props: FieldInputProps) {
  const { field, id, value, onChange } = props;
  const [text, setText] = useState(shownNumber(value));
  useEffect(() => {
    setText((old) => (typedNumber(field, old) === value ? old : shownNumber(value)));
  }, [value, field]);
  return (
    <input
      id={id}
      class="number"
      type="text"
      inputMode={field.type === 'integer' ? 'numeric' : 'decimal'}
      autocomplete="off"
      value={text}
      onInput={(e) => {
        setText(e.currentTarget.value);
        onChange(typedNumber(field, e.currentTarget.value));
      }}
      {...described(props)}
    />
  );
}

interface WithOptions extends FieldInputProps {
  options: { value: Value; text: string }[];
}

/** Large buttons side by side; nothing is chosen until somebody does, for «no» and «not answered» are two things. */
function OptionButtons(props: WithOptions) {
  const { field, id, value, options, onChange, problemId } = props;
  return (
    <div
      class="options"
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-describedby={problemId}
      aria-invalid={problemId ? 'true' : undefined}
      id={id}
      tabIndex={-1}
    >
      {options.map((o) => (
        <label key={String(o.value)} class="option">
          <input type="radio" name={id} checked={value === o.value} onChange={() => onChange(o.value)} />
          <span>{o.text}</span>
        </label>
      ))}
      {!field.required && isGiven(value) && (
        <button type="button" class="plain" onClick={() => onChange(undefined)}>
          {say('Bỏ chọn', 'Clear')}
        </button>
      )}
    </div>
  );
}

function OptionList(props: WithOptions) {
  const { id, value, options, onChange } = props;
  const at = options.findIndex((o) => o.value === value);
  return (
    <select
      id={id}
      value={at < 0 ? '' : String(at)}
      onChange={(e) =>
        onChange(e.currentTarget.value === '' ? undefined : options[Number(e.currentTarget.value)]?.value)
      }
      {...described(props)}
    >
      <option value="" />
      {options.map((o, i) => (
        <option key={String(o.value)} value={String(i)}>
          {o.text}
        </option>
      ))}
    </select>
  );
}

/** A list of codes by name. Its entries are made when it is about to be opened: a page may have hundreds of such lists. */
function CodeList(props: FieldInputProps) {
  const { field, id, value, onChange, choices } = props;
  const [isOpen, setOpen] = useState(false);
  const known = choices(field);
  const current = isGiven(value) ? String(value) : '';
  const open = () => setOpen(true);
  return (
    <select
      id={id}
      value={current}
      onPointerDown={open}
      onFocus={open}
      onChange={(e) => onChange(e.currentTarget.value || undefined)}
      {...described(props)}
    >
      <option value="">{isOpen || current ? '' : say('Chọn…', 'Choose…')}</option>
      {current && (!isOpen || !known.some((c) => c.code === current)) && (
        <option value={current}>{caption(field, current, choices)}</option>
      )}
      {isOpen && <Entries choices={known} />}
    </select>
  );
}

function Entries({ choices }: { choices: readonly Choice[] }) {
  const groups = new Map<string, Choice[]>();
  for (const choice of choices) {
    const name = choice.group ? read(choice.group) : '';
    groups.set(name, [...(groups.get(name) ?? []), choice]);
  }
  const entries = (list: Choice[]) =>
    list.map((c) => (
      <option key={c.code} value={c.code}>
        {read(c) === c.code ? c.code : `${read(c)} (${c.code})`}
      </option>
    ));
  return (
    <>
      {[...groups].map(([name, list]) =>
        name ? (
          <optgroup key={name} label={name}>
            {entries(list)}
          </optgroup>
        ) : (
          entries(list)
        ),
      )}
    </>
  );
}

function CodeText(props: FieldInputProps) {
  const { field, id, value, onChange } = props;
  return (
    <input
      id={id}
      type="text"
      autocomplete="off"
      autocapitalize={field.type === 'code' ? 'characters' : 'sentences'}
      spellcheck={false}
      value={isGiven(value) ? String(value) : ''}
      onInput={(e) => {
        const text = e.currentTarget.value;
        onChange((field.type === 'code' ? text.toUpperCase().trim() : text) || undefined);
      }}
      {...described(props)}
    />
  );
}

function CodeBoxes(props: FieldInputProps) {
  const { field, id, value, choices, onChange, problemId } = props;
  const chosen = Array.isArray(value) ? value : [];
  const known = choices(field);
  const near = known.filter((c) => c.group);
  const listed = [...new Set([...(near.length > 0 ? near : known).map((c) => c.code), ...chosen])];
  const more = known.filter((c) => !listed.includes(c.code));
  const toggle = (code: string, on: boolean) => {
    const next = on ? [...chosen, code] : chosen.filter((c) => c !== code);
    onChange(next.length > 0 ? next : undefined);
  };
  return (
    <div
      class="options column"
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={problemId}
      id={id}
      tabIndex={-1}
    >
      {listed.map((code) => (
        <label key={code} class="option">
          <input
            type="checkbox"
            checked={chosen.includes(code)}
            onChange={(e) => toggle(code, e.currentTarget.checked)}
          />
          <span>{caption({ ...field, type: 'code' }, code, choices)}</span>
        </label>
      ))}
      {more.length > 0 && (
        <select
          aria-label={say('Thêm chi bộ khác', 'Add another')}
          value=""
          onChange={(e) => e.currentTarget.value && toggle(e.currentTarget.value, true)}
        >
          <option value="">{say('Thêm…', 'Add…')}</option>
          <Entries choices={more} />
        </select>
      )}
    </div>
  );
}

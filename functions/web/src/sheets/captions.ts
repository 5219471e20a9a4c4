import type { Choice, Field, Form, Value, Values } from '../api/types';
import { saidDay } from '../words/dates';
import { read, say } from '../words/say';
import { shownNumber } from './numbers';
import { isGiven } from './rows';

export type Choices = (field: Field) => readonly Choice[];

/** A value as a person reads it. */
export function caption(field: Field, value: Value | undefined, choices: Choices): string {
  if (!isGiven(value)) return '';
  switch (field.type) {
    case 'date':
      return saidDay(String(value));
    case 'yes-no':
      return value === true ? say('Có', 'Yes') : value === false ? say('Không', 'No') : String(value);
    case 'choice':
      return read(field.options?.find((o) => o.value === value)?.caption) || String(value);
    case 'code':
      return codeCaption(String(value), choices(field));
    case 'code-list':
      return (Array.isArray(value) ? value : [String(value)])
        .map((code) => codeCaption(code, choices(field)))
        .join(', ');
    default:
      return shownNumber(value);
  }
}

const codeCaption = (code: string, choices: readonly Choice[]): string => {
  const found = choices.find((c) => c.code === code);
  return found ? read(found) : code;
};

const titleFields = 2;

/** What a row is about, as a title: the first fields of its key, as far as they were known when it was begun. */
export function title(form: Form, values: Values, known: readonly string[] | undefined, choices: Choices): string {
  return titleNames(form, known)
    .map((name) => form.fields.find((f) => f.name === name))
    .map((f) => (f ? caption(f, values[f.name], choices) : ''))
    .filter((text) => text !== '')
    .join(' · ');
}

/** What else was known of a row when it was begun: each with its caption, below the title. */
export const subtitle = (form: Form, values: Values, known: readonly string[] | undefined, choices: Choices): string =>
  form.fields
    .filter((f) => known?.includes(f.name) && !titleNames(form, known).includes(f.name) && isGiven(values[f.name]))
    .map((f) => `${read(f.caption)}: ${caption(f, values[f.name], choices)}`)
    .join(' · ');

const titleNames = (form: Form, known: readonly string[] | undefined): readonly string[] =>
  known ? form.rowKey.filter((name) => known.includes(name)).slice(0, titleFields) : form.rowKey;

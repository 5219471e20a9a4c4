import type { DayRange, Field, Form, Value, Values } from '../api/types';
import { saidDay } from '../words/dates';
import type { Bilingual } from '../words/say';
import { isDay } from './days';
import { cleaned, isEmpty, isGiven, type Row } from './rows';
import { breaches } from './rules';

/** Something wrong on the sheet, at its field. The codes are the server's. */
export interface SheetProblem extends Bilingual {
  code: string;
  /** Undefined: about the whole sheet. */
  row?: string;
  /** Undefined: about the whole row. */
  field?: string;
  /** Something is still to be given: told when the clerk wants to send. */
  isGap?: boolean;
}

export interface CheckContext {
  days: DayRange[];
  /** The day in Vietnam by the server's clock. */
  today: string;
  unit: string;
}

const problem = (code: string, vi: string, en: string): SheetProblem => ({ code, vi, en });

/** The rules that the definition carries: what can be said without the server. It has the last word on all else. */
export function check(form: Form, rows: Row[], context: CheckContext): SheetProblem[] {
  const known = rows.map((row) => checked(form, row, context));
  const problems = known.map((k) => [...k.problems]);
  for (const breach of breaches(
    form,
    known.map((k) => k.values),
    context.unit,
  )) {
    const { index, field, code, vi, en, isGap } = breach;
    const told = problems[index];
    const row = rows[index];
    if (!row || !told || (field && told.some((p) => p.field === field))) continue;
    told.push({ code, vi, en, row: row.id, ...(field ? { field } : {}), ...(isGap ? { isGap } : {}) });
  }
  return problems.flat();
}

interface Checked {
  form: Form;
  days: DayRange[];
  today: string;
  values: Values;
  problems: SheetProblem[];
}

/** A row under the clerk's hands is a new one with each keystroke; the other thousand are not looked at again. */
const before = new WeakMap<Row, Checked>();

function checked(form: Form, row: Row, { days, today }: CheckContext): Checked {
  const known = before.get(row);
  if (known && known.form === form && known.days === days && known.today === today) return known;
  const found = { form, days, today, values: cleaned(form, row.values), problems: checkRow(form, row, days, today) };
  before.set(row, found);
  return found;
}

function checkRow(form: Form, row: Row, days: DayRange[], today: string): SheetProblem[] {
  if (isEmpty(form, row.values)) return [{ ...rowEmpty, row: row.id }];
  return form.fields.flatMap((field) => {
    const found = checkField(field, row.values[field.name], days, today);
    return found ? [{ ...found, row: row.id, field: field.name }] : [];
  });
}

/** What is wrong with one value, if anything. */
export function checkField(
  field: Field,
  value: Value | undefined,
  days: DayRange[],
  today: string,
): SheetProblem | undefined {
  const { vi, en } = field.caption;
  if (!isGiven(value))
    return field.required ? problem('field-missing', `Chưa có «${vi}».`, `'${en}' is missing.`) : undefined;
  switch (field.type) {
    case 'date':
      return checkDay(field, value, days, today);
    case 'integer':
    case 'decimal':
      return checkNumber(field, value);
    case 'yes-no':
      return typeof value === 'boolean'
        ? undefined
        : problem('field-invalid', 'Hãy chọn Có hoặc Không.', 'Choose yes or no.');
    case 'choice':
      return field.options?.some((o) => o.value === value)
        ? undefined
        : problem('option-unknown', 'Hãy chọn một trong các mục.', 'Choose one of the options.');
    case 'code':
      return typeof value === 'string' && isCode(value) ? undefined : codeExpected;
    case 'code-list':
      return Array.isArray(value) && value.every(isCode) ? undefined : codeExpected;
    default:
      return undefined;
  }
}

const rowEmpty = problem(
  'row-empty',
  'Dòng này chưa có gì. Hãy điền hoặc bỏ dòng.',
  'This row is empty. Fill it in or remove it.',
);

const codeExpected = problem(
  'field-invalid',
  'Mã gồm tối đa 40 ký tự A–Z, 0–9 và dấu gạch nối.',
  'A code has up to 40 of A–Z, 0–9 and hyphens.',
);

const isCode = (text: string): boolean => /^[A-Z0-9][A-Z0-9-]{0,39}$/.test(text);

function checkNumber(field: Field, value: Value): SheetProblem | undefined {
  if (typeof value !== 'number')
    return field.type === 'integer'
      ? problem(
          'field-invalid',
          `«${String(value)}» không phải là số nguyên.`,
          `'${String(value)}' is not a whole number.`,
        )
      : problem(
          'field-invalid',
          `«${String(value)}» không phải là số có tối đa hai chữ số thập phân.`,
          `'${String(value)}' is not a number with at most two decimals.`,
        );
  const { minimum, maximum } = field;
  if ((minimum !== undefined && value < minimum) || (maximum !== undefined && value > maximum))
    return problem(
      'field-out-of-range',
      `Chỉ nhận từ ${minimum} đến ${maximum}.`,
      `Only ${minimum} to ${maximum} is taken.`,
    );
  return undefined;
}

function checkDay(field: Field, value: Value, days: DayRange[], today: string): SheetProblem | undefined {
  if (typeof value !== 'string' || !isDay(value))
    return problem('field-invalid', 'Ngày không hợp lệ.', 'This is no valid day.');
  const range = days.find((d) => d.field === field.name);
  if (!range) return undefined;
  if ((range.first && value < range.first) || (range.last && value > range.last)) return outside(range);
  if (range.notAfterToday && value > today)
    return problem(
      'date-in-future',
      `Ngày này ở sau hôm nay (${saidDay(today)}). Chỉ báo cáo việc đã diễn ra.`,
      `This day is after today (${saidDay(today)}). Report only what has happened.`,
    );
  return undefined;
}

function outside({ first, last }: DayRange): SheetProblem {
  const [from, to] = [first && saidDay(first), last && saidDay(last)];
  if (from && to)
    return problem(
      'date-outside-month',
      `Biểu này chỉ nhận từ ${from} đến ${to}.`,
      `This sheet takes ${from} to ${to}.`,
    );
  return to
    ? problem('date-after-month', `Biểu này chỉ nhận đến ${to}.`, `This sheet takes days up to ${to}.`)
    : problem('date-outside-month', `Biểu này chỉ nhận từ ${from}.`, `This sheet takes days from ${from}.`);
}

/** How many required fields are still to be filled in. */
export const countMissing = (problems: SheetProblem[]): number =>
  problems.filter((p) => p.code === 'field-missing').length;

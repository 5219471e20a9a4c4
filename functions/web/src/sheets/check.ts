import type { DayRange, Field, Form, Value } from '../api/types';
import { saidDay } from '../words/dates';
import type { Bilingual } from '../words/say';
import { isDay } from './days';
import { cleaned, isEmpty, isGiven, type Row, rowKey } from './rows';

/** Something wrong on the sheet, at its field. The codes are the server's. */
export interface SheetProblem extends Bilingual {
  code: string;
  /** Undefined: about the whole sheet. */
  row?: string;
  /** Undefined: about the whole row. */
  field?: string;
}

export interface CheckContext {
  days: DayRange[];
  /** The day in Vietnam by the server's clock. */
  today: string;
}

const problem = (code: string, vi: string, en: string): SheetProblem => ({ code, vi, en });

/** The rules that the definition carries: what can be said without the server. It has the last word on all else. */
export function check(form: Form, rows: Row[], context: CheckContext): SheetProblem[] {
  const problems: SheetProblem[] = [];
  const seen = new Map<string, number>();
  rows.forEach((row, index) => {
    if (isEmpty(form, row.values)) {
      problems.push({
        ...problem(
          'row-empty',
          'Dòng này chưa có gì. Hãy điền hoặc bỏ dòng.',
          'This row is empty. Fill it in or remove it.',
        ),
        row: row.id,
      });
      return;
    }
    for (const field of form.fields) {
      const found = checkField(field, row.values[field.name], context);
      if (found) problems.push({ ...found, row: row.id, field: field.name });
    }
    const key = rowKey(form, cleaned(form, row.values));
    const first = seen.get(key);
    if (form.rowKey.length > 0 && first !== undefined && form.rowKey.some((name) => isGiven(row.values[name]))) {
      const said = problem(
        'row-repeated',
        `Dòng này lặp lại dòng số ${first + 1}. Hãy bỏ một trong hai dòng.`,
        `This row repeats row ${first + 1}. Remove one of the two.`,
      );
      problems.push({ ...said, row: row.id, ...(form.rowKey[0] ? { field: form.rowKey[0] } : {}) });
    }
    if (first === undefined) seen.set(key, index);
  });
  return problems;
}

/** What is wrong with one value, if anything. */
export function checkField(field: Field, value: Value | undefined, context: CheckContext): SheetProblem | undefined {
  const { vi, en } = field.caption;
  if (!isGiven(value))
    return field.required ? problem('field-missing', `Chưa có «${vi}».`, `'${en}' is missing.`) : undefined;
  switch (field.type) {
    case 'date':
      return checkDay(field, value, context);
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

function checkDay(field: Field, value: Value, context: CheckContext): SheetProblem | undefined {
  if (typeof value !== 'string' || !isDay(value))
    return problem('field-invalid', 'Ngày không hợp lệ.', 'This is no valid day.');
  const range = context.days.find((d) => d.field === field.name);
  if (!range) return undefined;
  if ((range.first && value < range.first) || (range.last && value > range.last)) return outside(range);
  if (range.notAfterToday && value > context.today)
    return problem(
      'date-in-future',
      `Ngày này ở sau hôm nay (${saidDay(context.today)}). Chỉ báo cáo việc đã diễn ra.`,
      `This day is after today (${saidDay(context.today)}). Report only what has happened.`,
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

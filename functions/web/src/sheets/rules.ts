import type { Form, RowRule, Value, Values } from '../api/types';
import { saidDay } from '../words/dates';
import { isDay } from './days';
import { isGiven } from './rows';

/** A rule that a row breaks. */
export interface Breach {
  /** Position of the row. */
  index: number;
  /** Undefined: the row as a whole. */
  field: string | undefined;
  /** Something is still to be given; what is given is not wrong. */
  isGap: boolean;
  code: string;
  vi: string;
  en: string;
}

/**
 * Which of the form's rules the rows break, by the description that the server checks by too. A row that is not whole yet is checked as far as it
 * goes: what a rule compares must be there. Rows have what is given alone; empty ones are passed over.
 */
export function breaches(form: Form, rows: readonly Values[], unit: string): Breach[] {
  const found: Breach[] = [];
  // A definition that an older app kept on the device has no rules.
  const open = (form.rules ?? []).map((rule) => ({ rule, breach: opened(rule, form, unit) }));
  rows.forEach((row, index) => {
    if (Object.keys(row).length === 0) return;
    const told = new Set<string>();
    for (const { rule, breach } of open) {
      const more = breach(row, index);
      if (!more || (rule.unless && told.has(rule.unless))) continue;
      told.add(rule.code);
      const value = (name: string): Value | undefined => more[name] ?? (name === 'unit' ? unit : row[name]);
      found.push({
        index,
        field: rule.at,
        isGap: (rule.kind === 'needs' && rule.againstValue === undefined) || rule.kind === 'any-of',
        code: rule.code,
        vi: filled(rule.vi, (name) => inVietnamese(value(name))),
        en: filled(rule.en, (name) => String(value(name) ?? '')),
      });
    }
  });
  return found;
}

/** What the wording needs besides the row's own values; undefined where the rule holds. */
type Found = Record<string, Value> | undefined;

const broken: Found = {};

/** A rule on its way through the rows: it remembers those that it has seen. */
function opened(rule: RowRule, form: Form, unit: string): (row: Values, index: number) => Found {
  const [first = ''] = rule.fields;
  const against = rule.against ?? [];
  const [other = '', last = ''] = against;
  const isAsked = (row: Values, fields: readonly string[]) =>
    fields.every((name) => isGiven(row[name]) || !form.fields.find((f) => f.name === name)?.required);
  switch (rule.kind) {
    case 'at-most':
      return (row) => {
        const parts = [rule.fields, against, rule.less ?? []].map((fields) => sum(row, fields));
        const [of, most, less] = parts;
        if (of === undefined || most === undefined || less === undefined) return undefined;
        return of > most - less ? { limit: most - less } : undefined;
      };
    case 'not-before':
      return (row) => (day(row[first]) < day(row[other]) ? broken : undefined);
    case 'after':
      return (row) => (day(row[first]) <= day(row[other]) ? broken : undefined);
    case 'needs':
      return (row) =>
        is(row[first], rule.value) && isAsked(row, against) && !is(row[other], rule.againstValue) ? broken : undefined;
    case 'any-of':
      return (row) => (rule.fields.some((name) => isGiven(row[name])) ? undefined : broken);
    case 'unique': {
      const seen = new Map<string, number>();
      return (row, index) => {
        if (!isAsked(row, rule.fields) || !rule.fields.some((name) => isGiven(row[name]))) return undefined;
        const key = keyOf(row, rule.fields);
        const before = seen.get(key);
        if (before !== undefined) return { row: before + 1 };
        seen.set(key, index);
        return undefined;
      };
    }
    case 'apart': {
      const seen = new Map<string, { index: number; from: string; to: string }[]>();
      return (row, index) => {
        const [from, to] = [row[other], row[last] ?? '9999-12-31'];
        if (!isAsked(row, rule.fields) || !isWritten(from) || !isWritten(to)) return undefined;
        const key = keyOf(row, rule.fields);
        const others = seen.get(key) ?? [];
        const before = others.find((o) => o.from <= to && from <= o.to);
        seen.set(key, [...others, { index, from, to }]);
        return before && { row: before.index + 1 };
      };
    }
    case 'not-the-unit':
      return (row) => {
        const codes = row[first];
        return Array.isArray(codes) && codes.includes(unit) ? broken : undefined;
      };
    case 'one-row':
      return (_, index) => (index > 0 ? broken : undefined);
    default:
      return () => undefined; // A rule of a newer server: it checks that itself.
  }
}

const isWritten = (value: Value | undefined): value is string => typeof value === 'string' && isDay(value);

/** A day to be compared; of what is none, every comparison is false. */
const day = (value: Value | undefined): number => (isWritten(value) ? Date.parse(value) : Number.NaN);

/** Undefined where one of them is no number, or not given. */
const sum = (row: Values, fields: readonly string[]): number | undefined =>
  fields.reduce<number | undefined>((total, name) => {
    const value = row[name];
    return total === undefined || typeof value !== 'number' ? undefined : total + value;
  }, 0);

const is = (value: Value | undefined, wanted: string | undefined): boolean =>
  isGiven(value) && (wanted === undefined || String(value) === wanted);

const keyOf = (row: Values, fields: readonly string[]): string =>
  JSON.stringify(fields.map((name) => (isGiven(row[name]) ? row[name] : null)));

const filled = (wording: string, said: (name: string) => string): string =>
  wording.replace(/\{(\w+)\}/g, (_, name: string) => said(name));

const inVietnamese = (value: Value | undefined): string => (isWritten(value) ? saidDay(value) : String(value ?? ''));

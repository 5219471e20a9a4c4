import type { Bilingual } from '../../words/say';
import type { Row } from './rows';
import type { ManifestTable } from './snapshot';

export interface Evidence {
  column: string;
  weight: number;
  kind: string;
  subject: string;
  why: Bilingual;
  date?: string;
  sheet?: { form: string; unit: string; receipt?: string };
}

export interface ExplainedColumn {
  column: string;
  caption: Bilingual;
  value?: number;
  rows: Evidence[];
}

export interface Explanation {
  state: string;
  version: number;
  rulePack: { code: string; name: Bilingual };
  figures: { figure: string; name: Bilingual; rule: Bilingual; columns: ExplainedColumn[] }[];
}

/** What a row is asked for by: its key columns but the month. */
export function explainPath(table: ManifestTable, month: string, row: Row, figure: string): string {
  const query = new URLSearchParams();
  for (const column of table.key) if (column !== 'month_start') query.set(column, String(row[column] ?? ''));
  query.set('figure', figure);
  return `explain/${table.name}/${month}?${query}`;
}

/** The columns of a figure that stand beside numerator and denominator: what is missing, and what is excluded, by reason. */
export const reasonsOf = (table: ManifestTable, id: string): string[] =>
  table.columns.map((c) => c.name).filter((name) => name.startsWith(`${id}_excluded_`));

/** Whether the weights behind a column sum to its value. */
export const sumsUp = (column: ExplainedColumn): boolean =>
  column.value === undefined
    ? column.rows.length === 0
    : Math.abs(column.rows.reduce((sum, r) => sum + r.weight, 0) - column.value) < 1e-6;

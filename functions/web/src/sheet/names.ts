import type { SheetProblem } from '../sheets/check';

/** The id of a field's input on the page. */
export const inputId = (row: string, field: string): string => `f-${row}-${field}`;

export const problemIdOf = (row: string, field: string): string => `p-${row}-${field}`;

/** The problems of one field of one row. */
export const problemsAt = (problems: readonly SheetProblem[], row: string, field: string | undefined): SheetProblem[] =>
  problems.filter((p) => p.row === row && p.field === field);

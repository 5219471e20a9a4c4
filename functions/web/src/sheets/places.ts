import type { ProblemEntry } from '../api/types';
import type { SheetProblem } from './check';

/** The server's problems at the rows they are about. Its places are JSON pointers into what was sent: `/rows/3/present`. */
export const placed = (problems: ProblemEntry[], rowIds: string[]): SheetProblem[] =>
  problems.map(({ code, vi, en, place }) => ({ code, vi, en, ...at(place, rowIds) }));

function at(place: string | undefined, rowIds: string[]): { row?: string; field?: string } {
  const [, top, index, field] = (place ?? '').split('/').map(unescaped);
  if (top !== 'rows' || index === undefined) return top && top !== 'rows' ? { field: top } : {};
  const row = rowIds[Number(index)];
  return row === undefined ? {} : field ? { row, field } : { row };
}

/** RFC 6901. */
const unescaped = (token: string): string => token.replace(/~1/g, '/').replace(/~0/g, '~');

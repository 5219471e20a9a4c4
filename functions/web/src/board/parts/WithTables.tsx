import type { ComponentChildren } from 'preact';
import type { Board } from '../context';
import type { MonthRows } from '../data/rows';
import { readSnapshot } from '../data/snapshot';
import { useTables } from '../data/tables';
import { Failure, Loading } from './failure';

interface Props<T extends string> {
  board: Board;
  tables: readonly T[];
  children: (rows: Record<T, MonthRows>) => ComponentChildren;
}

/** Shows something once the fact tables it needs are there, of the months side by side. */
export function WithTables<T extends string>({ board, tables, children }: Props<T>) {
  const loaded = useTables(board.snapshot, tables, board.spanNames);
  if (loaded.state === 'failed') return <Failure failure={loaded.failure} again={() => void readSnapshot()} />;
  if (loaded.state === 'loading') return <Loading tall />;
  return <>{children(loaded.value)}</>;
}

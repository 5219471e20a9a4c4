import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../../parts/Icon';
import { saidDay, saidMonth } from '../../words/dates';
import { read, say } from '../../words/say';
import type { Asked } from '../address';
import type { Board } from '../context';
import { type ExplainedColumn, type Explanation, reasonsOf, sumsUp } from '../data/explaining';
import { getExplanation } from '../data/live';
import { formName, named, nameOfRow, organizationByCode } from '../data/names';
import { narrowed, ofGroup } from '../data/narrow';
import { number, type Row } from '../data/rows';
import type { ManifestTable } from '../data/snapshot';
import { readMonths, useLoaded } from '../data/tables';
import { figureNamed } from '../figures/catalogue';
import { cellOf } from '../figures/cell';
import { type Figure, isWithheld, sumOf } from '../figures/figure';
import { saidNumber, saidOf } from '../figures/format';
import { saidCell, stateOfMonth, withheldWhole } from '../words';
import { lookOf, signOf } from './FigureCell';
import { Failure, Loading } from './failure';
import { closeExplanation, comeBack } from './opening';

/** What stands behind a figure: its rule, its parts, and the rows that sum to it, each with its own evidence. */
export function Explain({ board, asked }: { board: Board; asked: Asked }) {
  const figure = figureNamed(asked.figure);
  const table = figure && board.snapshot.manifest.tables.find((t) => t.name === figure.table);
  const panel = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [JSON.stringify(asked)]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') closeExplanation();
      if (event.key === 'Tab' && panel.current) keepInside(panel.current, event);
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
      comeBack();
    };
  }, []);

  return (
    <div class="explain-layer">
      <button type="button" class="explain-back" tabIndex={-1} aria-hidden="true" onClick={closeExplanation} />
      <div class="explain" role="dialog" aria-modal="true" aria-labelledby="explain-title" ref={panel}>
        <div class="explain-head">
          <h2 id="explain-title" tabIndex={-1} ref={heading}>
            {figure && <span class="code-tag">{figure.code}</span>}{' '}
            {figure ? read(figure.name) : say('Không có chỉ tiêu này', 'There is no such figure')}
          </h2>
          <button type="button" class="round" onClick={closeExplanation} aria-label={say('Đóng', 'Close')}>
            <Icon name="close" />
          </button>
        </div>
        {figure && table && (
          <Body
            key={`${asked.figure} ${asked.month} ${JSON.stringify(asked.of)}`}
            board={board}
            asked={asked}
            figure={figure}
            table={table}
          />
        )}
      </div>
    </div>
  );
}

function keepInside(panel: HTMLElement, event: KeyboardEvent): void {
  const stops = [...panel.querySelectorAll<HTMLElement>('button, a[href], summary, input, select, textarea')].filter(
    (e) => e.offsetParent !== null,
  );
  const [first, last] = [stops[0], stops[stops.length - 1]];
  const at = document.activeElement;
  if (event.shiftKey && (at === first || !panel.contains(at) || at?.id === 'explain-title')) {
    event.preventDefault();
    last?.focus();
  } else if (!event.shiftKey && (at === last || !panel.contains(at))) {
    event.preventDefault();
    first?.focus();
  }
}

interface BodyProps {
  board: Board;
  asked: Asked;
  figure: Figure;
  table: ManifestTable;
}

function Body({ board, asked, figure, table }: BodyProps) {
  const { directory, snapshot, scope } = board;
  const loaded = useLoaded(
    () => readMonths(snapshot.manifest, figure.table, [asked.month]),
    [snapshot.manifest, figure.table, asked.month],
  );
  const view = figure.rolls ? scope.view : 'then';
  const rows = useMemo(
    () =>
      loaded.state === 'loaded'
        ? ofGroup(
            directory,
            narrowed(directory, loaded.value.get(asked.month) ?? [], { ...scope, view }),
            asked.of,
            view,
          ).filter(figure.only ?? (() => true))
        : [],
    [loaded, directory, asked, scope, view],
  );
  const month = directory.months.find((m) => m.month === asked.month);
  if (loaded.state === 'failed') return <Failure failure={loaded.failure} />;
  if (loaded.state === 'loading') return <Loading tall />;
  const cell = cellOf(figure, sumOf(figure, rows), month?.isRunning ?? false);
  const first = rows.find((r) => !isWithheld(figure, r)) ?? rows[0];
  return (
    <>
      <p class="explain-where">
        {whereWords(board, asked)} · {saidMonth(asked.month)}
        {month ? ` · ${stateOfMonth(month)}` : ''}
      </p>
      <p class="explain-figure">
        <strong class={`fig ${lookOf(figure, cell)}`} data-figure>
          {signOf(figure, cell)}
          {cell.standing === 'value' && figure.kind === 'share' ? '%' : ''}
        </strong>
        <span>{saidCell(figure, cell)}</span>
      </p>
      {first && <Rule figure={figure} table={table} month={asked.month} row={first} />}
      <Parts figure={figure} table={table} rows={rows} />
      <RowsBehind board={board} figure={figure} table={table} month={asked.month} rows={rows} />
    </>
  );
}

function whereWords({ directory, where }: Board, { of }: Asked): string {
  const parts: string[] = [];
  const code = of.org ?? where.organization;
  if (code) parts.push(read(organizationByCode(directory, code)?.name) || code);
  if (where.bloc)
    parts.push(`${say('khối', 'bloc')} ${read(directory.blocs.find((b) => b.code === where.bloc)?.name)}`);
  const { org: _, ...columns } = of;
  if (Object.keys(columns).length > 0) {
    const row: Row = Object.fromEntries(
      Object.entries(columns).map(([name, value]) => [
        name,
        name.endsWith('_key') || name === 'term_year' ? Number(value) : value,
      ]),
    );
    parts.push(nameOfRow(directory, row).name);
  }
  return parts.filter(Boolean).join(' · ') || say('Tất cả', 'All');
}

/** The rule comes with the explanation of any row. */
function Rule({ figure, table, month, row }: { figure: Figure; table: ManifestTable; month: string; row: Row }) {
  const loaded = useExplanation(figure, table, month, row);
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <Failure failure={loaded.failure} />;
  const { rulePack, figures } = loaded.value.value;
  return (
    <section class="explain-rule">
      <h3>{say('Cách tính', 'How it is computed')}</h3>
      <p>{read(figures[0]?.rule)}</p>
      <p class="hint">
        {say('Theo', 'By')} {read(rulePack.name)}
      </p>
    </section>
  );
}

const useExplanation = (figure: Figure, table: ManifestTable, month: string, row: Row) =>
  useLoaded(() => getExplanation(table, month, row, figure.explained ?? figure.id), [table, month, row, figure]);

/** Numerator, denominator, missing, and what is excluded, by reason. */
function Parts({ figure, table, rows }: { figure: Figure; table: ManifestTable; rows: readonly Row[] }) {
  const sum = sumOf(figure, rows);
  const excluded = reasonsOf(table, figure.num.replace(/_num$/, ''))
    .map((column) => ({ column, value: rows.reduce((all, row) => all + (number(row, column) ?? 0), 0) }))
    .filter((e) => e.value > 0);
  return (
    <dl class="explain-parts">
      {figure.kind === 'share' && (
        <>
          <dt>{say('Tử số', 'Numerator')}</dt>
          <dd data-part="num">{saidNumber(sum.num)}</dd>
          <dt>{say('Mẫu số', 'Denominator')}</dt>
          <dd data-part="den">{saidNumber(sum.den)}</dd>
        </>
      )}
      {figure.missing && (
        <>
          <dt>
            {say('Chưa có biểu', 'Without a sheet')}{' '}
            <small>
              {figure.missingCounts
                ? say('(trong mẫu số, tính là chưa đạt)', '(in the denominator, as not met)')
                : say('(ngoài mẫu số)', '(outside the denominator)')}
            </small>
          </dt>
          <dd data-part="missing">{saidNumber(sum.missing)}</dd>
        </>
      )}
      {excluded.map((e) => (
        <>
          <dt key={e.column}>
            {say('Không tính:', 'Excluded:')} {reasonWords(e.column)}
          </dt>
          <dd>{saidNumber(e.value)}</dd>
        </>
      ))}
      {sum.withheld > 0 && (
        <>
          <dt>{say('Dòng được giữ kín (dưới 5 người)', 'Rows withheld (fewer than 5)')}</dt>
          <dd>{saidNumber(sum.withheld)}</dd>
        </>
      )}
    </dl>
  );
}

function reasonWords(column: string): string {
  const reason = column.slice(column.indexOf('_excluded_') + '_excluded_'.length);
  switch (reason) {
    case 'not_expected':
      return say('chưa phải báo cáo', 'not expected to report');
    case 'moved_out':
      return say('đã chuyển đi', 'moved out');
    case 'vacant':
      return say('chức danh còn khuyết', 'post vacant');
    case 'holiday':
      return say('ngày nghỉ lễ', 'holiday');
    case 'same_day':
      return say('trùng ngày khác của cùng người', 'same day of the same person');
    case 'no_plan':
      return say('không có kế hoạch', 'no plan');
    case 'not_due':
      return say('không phải họp trong tháng', 'not due in the month');
    case 'not_long_enough':
      return say('chưa đủ số tháng trong cụm', 'not in the cluster long enough');
    case 'withheld':
      return say('của chi bộ được giữ kín', 'of withheld cells');
    case 'left_out':
      return say('được miễn hoặc đã rời chi bộ', 'exempt or gone');
    default:
      return reason.replace(/_/g, ' ');
  }
}

const few = 30;

function RowsBehind({
  board,
  figure,
  table,
  month,
  rows,
}: {
  board: Board;
  figure: Figure;
  table: ManifestTable;
  month: string;
  rows: readonly Row[];
}) {
  const [all, setAll] = useState(false);
  // Rows that count for nothing (no numerator, no denominator, nothing missing) are not behind the figure.
  const counting = rows.filter((row) => isWithheld(figure, row) || sumParts(figure, row).some((part) => part !== 0));
  const sorted = useMemo(
    () => [...counting].sort((a, b) => shortfall(figure, b) - shortfall(figure, a)),
    [rows, figure],
  );
  const shown = all ? sorted : sorted.slice(0, few);
  return (
    <section class="explain-rows">
      <h3>
        {say('Các dòng đứng sau', 'Rows behind it')} <span class="chip-count">{sorted.length}</span>
      </h3>
      {sorted.length === 0 && <p class="hint">{say('Không có dòng nào được tính.', 'No row counts.')}</p>}
      <ul>
        {shown.map((row) => (
          <li key={table.key.map((k) => row[k]).join(' ')}>
            <RowBehind
              board={board}
              figure={figure}
              table={table}
              month={month}
              row={row}
              isAlone={sorted.length === 1}
            />
          </li>
        ))}
      </ul>
      {sorted.length > shown.length && (
        <button type="button" class="wide" onClick={() => setAll(true)}>
          {say(`Xem cả ${sorted.length} dòng`, `Show all ${sorted.length} rows`)}
        </button>
      )}
    </section>
  );
}

const sumParts = (figure: Figure, row: Row): number[] => [
  number(row, figure.num) ?? 0,
  figure.den ? (number(row, figure.den) ?? 0) : 0,
  figure.missing ? (number(row, figure.missing) ?? 0) : 0,
];

/** What lacks most comes first; of sums, what is most. */
function shortfall(figure: Figure, row: Row): number {
  const [num = 0, den = 0, missing = 0] = sumParts(figure, row);
  return figure.kind === 'sum' ? num : den - num + missing / 1000;
}

interface RowProps {
  board: Board;
  figure: Figure;
  table: ManifestTable;
  month: string;
  row: Row;
  isAlone: boolean;
}

function RowBehind({ board, figure, table, month, row, isAlone }: RowProps) {
  const [open, setOpen] = useState(isAlone);
  const { name, of } = nameOfRow(board.directory, row);
  const cell = cellOf(figure, sumOf(figure, [row]), false);
  const isWhole = isWithheld(figure, row);
  return (
    <details open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        <span class="line-name">
          {row.cell_key === 0 ? say('Tổng các chi bộ được giữ kín', 'Sum of the withheld cells') : name}
          {of && of !== name && <small>{of}</small>}
        </span>
        <span class="explain-own">
          {isWhole
            ? withheldWhole()
            : cell.standing === 'missing'
              ? say('thiếu biểu', 'sheet missing')
              : figure.kind === 'share'
                ? saidOf(cell.sum.num, cell.sum.den)
                : saidNumber(cell.sum.num)}
        </span>
      </summary>
      {open && <EvidenceOfRow board={board} figure={figure} table={table} month={month} row={row} />}
    </details>
  );
}

function EvidenceOfRow({ board, figure, table, month, row }: Omit<RowProps, 'isAlone'>) {
  const loaded = useExplanation(figure, table, month, row);
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <Failure failure={loaded.failure} />;
  const explanation: Explanation = loaded.value.value;
  const columns = (explanation.figures[0]?.columns ?? []).filter((c) => c.rows.length > 0 || (c.value ?? 0) !== 0);
  return (
    <div class="evidence">
      {loaded.value.isOld && <p class="hint">{say('Bản đã lưu trên thiết bị.', 'As last seen on this device.')}</p>}
      {columns.length === 0 && <p class="hint">{say('Không có gì để liệt kê.', 'There is nothing to list.')}</p>}
      {columns.map((column) => (
        <EvidenceOfColumn key={column.column} board={board} column={column} />
      ))}
    </div>
  );
}

function EvidenceOfColumn({ board, column }: { board: Board; column: ExplainedColumn }) {
  const isSum = sumsUp(column);
  return (
    <div class="evidence-column" data-column={column.column}>
      <p>
        <strong>{saidNumber(column.value ?? null)}</strong> {read(column.caption)}
      </p>
      <ul>
        {column.rows.map((e, i) => (
          <li key={i}>
            <span class="weight">{saidNumber(e.weight)}</span>
            <span>
              {named(board.directory, e.subject)}
              {e.date ? ` · ${saidDay(e.date)}` : ''} — {read(e.why)}
              {e.sheet && (
                <small>
                  {formName(board.directory, e.sheet.form)}
                  {e.sheet.receipt ? ` · ${say('biên nhận', 'receipt')} ${e.sheet.receipt}` : ''}
                </small>
              )}
            </span>
          </li>
        ))}
      </ul>
      {column.rows.length > 1 && (
        <p class={`hint sums ${isSum ? '' : 'problem'}`}>
          {isSum
            ? say(
                `Cộng ${column.rows.length} dòng được đúng ${saidNumber(column.value ?? 0)}.`,
                `The ${column.rows.length} rows sum to ${saidNumber(column.value ?? 0)}.`,
              )
            : say('Các dòng không cộng lại bằng số liệu.', 'The rows do not sum to the figure.')}
        </p>
      )}
    </div>
  );
}

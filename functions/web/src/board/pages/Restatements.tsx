import { useCallback, useEffect, useState } from 'preact/hooks';
import { announce } from '../../parts/Announcer';
import { saidInstant, saidMonth } from '../../words/dates';
import { read, say } from '../../words/say';
import { changed } from '../address';
import type { Board } from '../context';
import {
  getFilings,
  getRestatements,
  getVersions,
  type Restatement,
  restate,
  type Version,
  type WaitingFiling,
} from '../data/live';
import { formName, named, nameOfRow } from '../data/names';
import { keyOf, type MonthRows, number, type Row, text } from '../data/rows';
import { figures } from '../figures/catalogue';
import type { Figure } from '../figures/figure';
import { saidNumber } from '../figures/format';
import { Failure, Loading } from '../parts/failure';
import { ReasonForm } from '../parts/ReasonForm';
import { Section } from '../parts/Section';
import { TableBox } from '../parts/TableBox';
import { WithTables } from '../parts/WithTables';
import { monthWithState, withheldWhole } from '../words';

const often = 5_000;

/** A final month changes only in the open: what waits, what was asked for, how it goes, what it changed. */
export function Restatements({ board }: { board: Board }) {
  const { month, directory } = board;
  const isFinal = !month.isRunning;
  const restated = directory.months.filter((m) => m.state === 'restated');
  return (
    <>
      {restated.length > 0 && (
        <p class="board-sentence">
          {say('Các tháng đã điều chỉnh:', 'Months that were restated:')}{' '}
          {restated.map((m, i) => (
            <>
              {i > 0 && ' · '}
              <a
                key={m.month}
                href={changed({ month: m.month })}
                aria-current={m.month === month.month ? 'true' : undefined}
              >
                {saidMonth(m.month)}
              </a>
            </>
          ))}
        </p>
      )}
      {isFinal ? (
        <OfMonth key={month.month} board={board} />
      ) : (
        <p class="board-note">
          {say(
            'Tháng này chưa chốt nên chưa có gì để điều chỉnh: trước khi khóa, tổ chức nộp bản sửa.',
            'The month is not final, so there is nothing to restate: before the lock organisations file corrections.',
          )}
        </p>
      )}
      <Changes board={board} />
    </>
  );
}

interface Live {
  versions: Version[];
  restatements: Restatement[];
  filings: WaitingFiling[];
}

function OfMonth({ board }: { board: Board }) {
  const month = board.month.month;
  const [live, setLive] = useState<Live>();
  const [failure, setFailure] = useState<unknown>();
  const load = useCallback(async () => {
    try {
      const [versions, restatements, filings] = await Promise.all([
        getVersions(month),
        getRestatements(month),
        getFilings(month),
      ]);
      setLive({ versions: versions.value, restatements: restatements.value, filings: filings.value });
      setFailure(undefined);
    } catch (failed) {
      setFailure(failed);
    }
  }, [month]);
  useEffect(() => void load(), [load]);
  const goesOn = live?.restatements.some((r) => r.state === 'requested' || r.state === 'running') ?? false;
  useEffect(() => {
    if (!goesOn) return;
    const timer = setInterval(() => void load(), often);
    return () => clearInterval(timer);
  }, [goesOn, load]);
  if (failure) return <Failure failure={failure} again={() => void load()} />;
  if (!live) return <Loading tall />;
  return (
    <>
      <Waiting board={board} live={live} onDone={load} />
      <Asked board={board} restatements={live.restatements} />
      <Versions versions={live.versions} />
    </>
  );
}

function Waiting({ board, live, onDone }: { board: Board; live: Live; onDone: () => Promise<void> }) {
  const { directory, month, scope } = board;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const asked = new Set(
    live.restatements.filter((r) => r.state !== 'failed').flatMap((r) => r.sheets.map((s) => s.receipt)),
  );
  const filings = live.filings.filter(
    (f) => !asked.has(f.receipt) && (!scope.organization || f.organization === scope.organization),
  );
  const toggle = (receipt: string) => {
    const next = new Set(chosen);
    if (!next.delete(receipt)) next.add(receipt);
    setChosen(next);
  };
  return (
    <Section
      title={say('Biểu gửi sau khi khóa, đang chờ', 'Sheets filed after the lock that wait')}
      note={say(
        'Chúng ở ngoài mọi số liệu cho đến khi Ban Tổ chức cho nhận.',
        'They are outside all figures until the board lets them in.',
      )}
    >
      {filings.length === 0 ? (
        <p class="empty">
          {say(
            `Không có biểu nào của ${saidMonth(month.month).toLowerCase()} đang chờ.`,
            `No sheet of ${saidMonth(month.month)} waits.`,
          )}
        </p>
      ) : (
        <>
          <TableBox label={say('Biểu đang chờ', 'Sheets that wait')}>
            <table class="board-table">
              <caption class="hidden">{say('Biểu đang chờ', 'Sheets that wait')}</caption>
              <thead>
                <tr>
                  <th scope="col">{say('Chọn', 'Choose')}</th>
                  <th scope="col">{say('Đơn vị', 'Unit')}</th>
                  <th scope="col">{say('Biểu', 'Form')}</th>
                  <th scope="col">{say('Biên nhận', 'Receipt')}</th>
                  <th scope="col">{say('Nhận lúc', 'Received')}</th>
                  <th scope="col">{say('Thay cho', 'Replaces')}</th>
                </tr>
              </thead>
              <tbody>
                {filings.map((f) => (
                  <tr key={f.receipt}>
                    <td>
                      <input
                        type="checkbox"
                        checked={chosen.has(f.receipt)}
                        onChange={() => toggle(f.receipt)}
                        aria-label={`${named(directory, f.unit)}, ${formName(directory, f.form)}`}
                      />
                    </td>
                    <th scope="row">
                      {named(directory, f.unit)} <small>{named(directory, f.organization)}</small>
                    </th>
                    <td>
                      {formName(directory, f.form)}
                      {f.kind === 'nil' && <small>{say('không phát sinh', 'nil report')}</small>}
                      {f.kind === 'withdrawal' && <small>{say('rút lại', 'withdrawal')}</small>}
                    </td>
                    <td>
                      <code>{f.receipt}</code>
                    </td>
                    <td>{saidInstant(f.receivedAt)}</td>
                    <td>
                      {f.base === 0
                        ? say('chưa từng nộp', 'nothing filed before')
                        : say(`bản ${f.base}`, `revision ${f.base}`)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableBox>
          {asking ? (
            <ReasonForm
              title={say(
                `Điều chỉnh ${saidMonth(month.month).toLowerCase()}: cho nhận ${chosen.size} biểu`,
                `Restate ${saidMonth(month.month)}: let ${chosen.size} sheets in`,
              )}
              act={say('Yêu cầu điều chỉnh', 'Ask for the restatement')}
              reasonNeeded
              onClose={() => setAsking(false)}
              onAct={async (reason) => {
                await restate(month.month, [...chosen], reason);
                setAsking(false);
                setChosen(new Set());
                announce(
                  say(
                    'Đã yêu cầu. Hệ thống xử lý trong ít phút.',
                    'It was asked for, and is worked off within minutes.',
                  ),
                );
                await onDone();
              }}
            >
              <p class="hint">
                {say(
                  'Tháng này và mọi tháng sau có nhìn lại nó sẽ có phiên bản mới nếu số liệu đổi.',
                  'This month, and each later one that looks back at it, gets a new version if a figure changes.',
                )}
              </p>
            </ReasonForm>
          ) : (
            <button type="button" class="primary" disabled={chosen.size === 0} onClick={() => setAsking(true)}>
              {say(`Cho nhận ${chosen.size} biểu đã chọn…`, `Let the ${chosen.size} chosen in…`)}
            </button>
          )}
        </>
      )}
    </Section>
  );
}

const saidResult = (result: string): string => {
  switch (result) {
    case 'waiting':
      return say('đang chờ', 'waiting');
    case 'let-in':
      return say('được cho nhận', 'let in');
    default:
      return say('bị từ chối', 'refused');
  }
};

const saidProgress = (state: Restatement['state']): { text: string; tone: string } => {
  switch (state) {
    case 'requested':
      return { text: say('chờ xử lý', 'waiting'), tone: 'wait' };
    case 'running':
      return { text: say('đang xử lý', 'running'), tone: 'wait' };
    case 'done':
      return { text: say('xong', 'done'), tone: 'good' };
    case 'failed':
      return { text: say('không thành', 'failed'), tone: 'work' };
  }
};

function Asked({ board, restatements }: { board: Board; restatements: readonly Restatement[] }) {
  const { directory } = board;
  if (restatements.length === 0) return null;
  return (
    <Section title={say('Các lần điều chỉnh', 'Restatements')}>
      <ul class="restatements" aria-live="polite">
        {restatements.map((r) => {
          const { text: progress, tone } = saidProgress(r.state);
          return (
            <li key={r.id} class="card">
              <p class="row">
                <code>{r.id}</code> <span class={`badge ${tone}`}>{progress}</span>
                <span class="hint">{saidInstant(r.requestedAt)}</span>
              </p>
              <p>{r.reason}</p>
              <ul class="plain-list">
                {r.sheets.map((s) => (
                  <li key={s.receipt}>
                    <strong>{named(directory, s.unit)}</strong>, {formName(directory, s.form)}: {saidResult(s.result)}
                    {s.problem && ` — ${read(s.problem)}`}
                  </li>
                ))}
              </ul>
              {r.versions.length > 0 && (
                <p class="hint">
                  {say('Phiên bản mới:', 'New versions:')}{' '}
                  {r.versions.map((v) => `${saidMonth(v.month)} ${v.before} → ${v.after}`).join(' · ')}
                </p>
              )}
              {r.failedChecks.length > 0 && (
                <p class="problem">
                  {say('Bị các phép kiểm tra chặn lại:', 'Stopped by the checks:')} {r.failedChecks.join(', ')}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Versions({ versions }: { versions: readonly Version[] }) {
  if (versions.length === 0) return null;
  return (
    <Section title={say('Các phiên bản của tháng', 'Versions of the month')}>
      <TableBox label={say('Các phiên bản', 'Versions')}>
        <table class="board-table">
          <caption class="hidden">{say('Các phiên bản', 'Versions')}</caption>
          <thead>
            <tr>
              <th scope="col" class="n">
                {say('Bản', 'Version')}
              </th>
              <th scope="col">{say('Công bố lúc', 'Published')}</th>
              <th scope="col" class="n">
                {say('Biểu đã nộp', 'Sheets')}
              </th>
              <th scope="col">{say('Do lần điều chỉnh', 'By the restatement')}</th>
            </tr>
          </thead>
          <tbody>
            {versions.map((v) => (
              <tr key={v.version}>
                <th scope="row" class="n">
                  {v.version}
                </th>
                <td>{v.publishedAt ? saidInstant(v.publishedAt) : '–'}</td>
                <td class="n">
                  {saidNumber(v.received)}/{saidNumber(v.expected)}
                </td>
                <td>{v.restatement ? <code>{v.restatement}</code> : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </Section>
  );
}

const few = 40;

/** What restatements changed in the month, from the table `restatement`: figure by figure, before and after. */
function Changes({ board }: { board: Board }) {
  return (
    <Section
      title={say('Số liệu đã đổi trong tháng', 'Figures that changed in the month')}
      note={monthWithState(board.month)}
    >
      <WithTables board={board} tables={['restatement']}>
        {({ restatement }) => <ChangeTable board={board} rows={restatement} />}
      </WithTables>
    </Section>
  );
}

function ChangeTable({ board, rows }: { board: Board; rows: MonthRows }) {
  const [all, setAll] = useState(false);
  const own = (rows.get(board.month.month) ?? []).filter(
    (row) =>
      !board.scope.organization ||
      board.directory.organizations.get(keyOf(row, 'organization_key'))?.code === board.scope.organization,
  );
  if (own.length === 0)
    return (
      <p class="empty">
        {say(
          'Không có số liệu nào của tháng này đổi do điều chỉnh.',
          'No figure of this month was changed by a restatement.',
        )}
      </p>
    );
  const shown = all ? own : own.slice(0, few);
  return (
    <>
      <TableBox label={say('Trước và sau', 'Before and after')}>
        <table class="board-table">
          <caption class="hidden">{say('Trước và sau', 'Before and after')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('Đơn vị', 'Unit')}</th>
              <th scope="col">{say('Số liệu', 'Figure')}</th>
              <th scope="col" class="n">
                {say('Trước', 'Before')}
              </th>
              <th scope="col" class="n">
                {say('Sau', 'After')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row, i) => (
              <tr key={i}>
                <th scope="row">
                  {nameOfRow(board.directory, keysOf(row)).name ||
                    named(
                      board.directory,
                      board.directory.organizations.get(keyOf(row, 'organization_key'))?.code ?? '',
                    )}
                </th>
                <td>
                  {saidColumn(text(row, 'table_name') ?? '', text(row, 'figure') ?? '')}
                  <small>
                    {text(row, 'table_name')}.{text(row, 'figure')}
                  </small>
                </td>
                <td class="n">{row.is_withheld === true ? withheldWhole() : saidValue(row, 'before')}</td>
                <td class="n">{row.is_withheld === true ? withheldWhole() : saidValue(row, 'after')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      {own.length > shown.length && (
        <button type="button" onClick={() => setAll(true)}>
          {say(`Xem cả ${own.length} số liệu`, `Show all ${own.length}`)}
        </button>
      )}
    </>
  );
}

/** A column as the figure that it is part of. */
function saidColumn(table: string, column: string): string {
  for (const figure of Object.values<Figure>(figures)) {
    if (figure.table !== table) continue;
    const name = `${figure.code} ${read(figure.name)}`;
    if (figure.num === column) return figure.kind === 'share' ? `${name}, ${say('tử số', 'numerator')}` : name;
    if (figure.den === column) return `${name}, ${say('mẫu số', 'denominator')}`;
    if (figure.missing === column) return `${name}, ${say('chưa có biểu', 'without a sheet')}`;
  }
  return column;
}

/** `organization_key=39 cell_key=20` as a row. */
export const keysOf = (row: Row): Row =>
  Object.fromEntries(
    (text(row, 'row_key') ?? '')
      .split(' ')
      .map((part) => part.split('='))
      .map(([name = '', value = '']) => [
        name === 'host_cell_key' ? 'cell_key' : name,
        /^\d+$/.test(value) ? Number(value) : value,
      ]),
  );

const saidValue = (row: Row, column: 'before' | 'after'): string => {
  const value = number(row, column);
  return value !== null ? saidNumber(value) : (text(row, `${column}_text`) ?? '–');
};

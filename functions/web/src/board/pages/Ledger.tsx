import { useCallback, useEffect, useState } from 'preact/hooks';
import { announce } from '../../parts/Announcer';
import { lastDayBefore, saidDay, saidInstant } from '../../words/dates';
import { read, say } from '../../words/say';
import { changed, go, pageAddress } from '../address';
import type { Board } from '../context';
import type { Seen } from '../data/api';
import { extend, getLedger, type Ledger as MonthLedger, type Owed, review } from '../data/live';
import { formName, inOrder, named, organizationByCode } from '../data/names';
import { saidNumber } from '../figures/format';
import { Failure, Loading } from '../parts/failure';
import { ReasonForm } from '../parts/ReasonForm';
import { Section } from '../parts/Section';

/** States of sheets, those that ask for something first. */
const states = ['overdue', 'outstanding', 'missing', 'asked-back', 'filed-late', 'filed', 'not-expected'] as const;

const toDo: ReadonlySet<string> = new Set(['overdue', 'outstanding', 'missing', 'asked-back']);

export const saidState = (state: string): string => {
  switch (state) {
    case 'outstanding':
      return say('chưa nộp, còn hạn', 'not filed, not due yet');
    case 'overdue':
      return say('quá hạn', 'overdue');
    case 'missing':
      return say('không nộp', 'missing');
    case 'asked-back':
      return say('yêu cầu sửa', 'asked back');
    case 'filed':
      return say('đã nộp', 'filed');
    case 'filed-late':
      return say('nộp muộn', 'filed late');
    case 'not-expected':
      return say('không phải nộp', 'not expected');
    case 'done':
      return say('đã làm', 'done');
    case 'made-up':
      return say('đã làm bù', 'made up');
    case 'open':
      return say('còn hạn', 'open');
    case 'unmet':
      return say('chưa làm', 'unmet');
    case 'unknown':
      return say('không rõ', 'unknown');
    default:
      return state;
  }
};

const toneOf = (state: string): string =>
  state === 'overdue' || state === 'missing' || state === 'asked-back' || state === 'unmet'
    ? 'work'
    : state === 'filed' || state === 'filed-late' || state === 'done' || state === 'made-up'
      ? 'good'
      : 'quiet';

/** What is owed now, live: with the board's ways to give more time, to accept, and to ask back. */
export function Ledger({ board }: { board: Board }) {
  const { month, scope, where } = board;
  const [ledger, setLedger] = useState<Seen<MonthLedger>>();
  const [failure, setFailure] = useState<unknown>();
  const load = useCallback(async () => {
    setFailure(undefined);
    try {
      setLedger(
        await getLedger(month.month, {
          kind: 'sheet',
          ...(scope.organization ? { organization: scope.organization } : {}),
        }),
      );
    } catch (failed) {
      setFailure(failed);
    }
  }, [month.month, scope.organization]);
  useEffect(() => {
    setLedger(undefined);
    void load();
  }, [load]);

  if (failure) return <Failure failure={failure} again={() => void load()} />;
  if (!ledger) return <Loading tall />;
  const all = ledger.value.owed.filter((o) => !where.form || o.form === where.form);
  const state = where.state ?? 'to-do';
  const shown = all.filter((o) => (state === 'to-do' ? toDo.has(o.state) : state === 'all' || o.state === state));
  const forms = [...new Set(ledger.value.owed.map((o) => o.form))];
  const codes = inOrder(
    [...new Set(shown.map((o) => o.organization))].flatMap((code) => organizationByCode(board.directory, code) ?? []),
  ).map((o) => o.code);
  const isLocked = new Date(ledger.value.lockedFrom) <= new Date(ledger.value.asOf);
  return (
    <>
      <p class="board-sentence">
        {say('Hạn nộp hết ngày', 'Due by the end of')} {saidDay(lastDayBefore(ledger.value.onTimeBefore))};{' '}
        {say('khóa từ hết ngày', 'locked after')} {saidDay(lastDayBefore(ledger.value.lockedFrom))}.{' '}
        <span class="hint">
          {ledger.isOld
            ? say('Không có sóng, bản đã lưu lúc', 'No signal, as last seen at')
            : say('Tình hình lúc', 'As of')}{' '}
          {saidInstant(ledger.value.asOf)}
        </span>
      </p>
      <div class="choice">
        <ul class="chips" aria-label={say('Trạng thái', 'States')}>
          {[
            ['to-do', say('còn phải làm', 'to do')],
            ['all', say('tất cả', 'all')],
            ...states.map((s) => [s, saidState(s)]),
          ].map(([name = '', text]) => {
            const count = all.filter((o) =>
              name === 'to-do' ? toDo.has(o.state) : name === 'all' || o.state === name,
            ).length;
            if (count === 0 && name !== state && name !== 'to-do') return null;
            return (
              <li key={name}>
                <a
                  class="chip"
                  href={changed({ state: name === 'to-do' ? undefined : name })}
                  aria-current={name === state ? 'true' : undefined}
                >
                  {text} <span class="chip-count">{saidNumber(count)}</span>
                </a>
              </li>
            );
          })}
        </ul>
        <div class="filter inline-filter">
          <label for="filter-form">{say('Biểu', 'Form')}</label>
          <select
            id="filter-form"
            value={where.form ?? ''}
            onChange={(e) => go(changed({ form: e.currentTarget.value || undefined }))}
          >
            <option value="">{say('Mọi biểu', 'All forms')}</option>
            {forms.map((form) => (
              <option key={form} value={form}>
                {formName(board.directory, form)}
              </option>
            ))}
          </select>
        </div>
      </div>
      {codes.length === 0 && <p class="empty">{say('Không có biểu nào ở mục này.', 'Nothing here.')}</p>}
      <ul class="ledger">
        {codes.map((code) => (
          <OfOrganization
            key={code}
            board={board}
            code={code}
            owed={shown.filter((o) => o.organization === code)}
            isOpen={codes.length <= 3}
            canAct={!ledger.isOld}
            canExtend={!isLocked}
            lockedFrom={ledger.value.lockedFrom}
            onDone={load}
          />
        ))}
      </ul>
      {scope.organization && <Activities board={board} organization={scope.organization} />}
    </>
  );
}

interface OfOrganizationProps {
  board: Board;
  code: string;
  owed: readonly Owed[];
  isOpen: boolean;
  canAct: boolean;
  canExtend: boolean;
  lockedFrom: string;
  onDone: () => Promise<void>;
}

function OfOrganization({ board, code, owed, isOpen, canAct, canExtend, lockedFrom, onDone }: OfOrganizationProps) {
  const { directory, month } = board;
  const [acting, setActing] = useState<{ what: 'extend' } | { what: 'accepted' | 'asked-back'; owed: Owed }>();
  const [until, setUntil] = useState('');
  const [open, setOpen] = useState(isOpen);
  const done = async (text: string) => {
    setActing(undefined);
    announce(text);
    await onDone();
  };
  const extension = owed.find((o) => o.extension)?.extension;
  return (
    <li class={open ? 'is-open' : ''}>
      <details open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
        <summary>
          <h2>{named(directory, code)}</h2>
          {extension && (
            <span class="badge wait">
              {say('gia hạn đến hết', 'extended to')} {saidDay(lastDayBefore(extension.until))}
            </span>
          )}
          <span class="group-count">{saidNumber(owed.length)}</span>
        </summary>
        <div class="ledger-body">
          <p class="row no-print">
            <a class="button small" href={pageAddress('commune', { organization: code })}>
              {say('Xem tổ chức', 'See the organisation')}
            </a>
            {canAct && canExtend && (
              <button type="button" class="small" onClick={() => setActing({ what: 'extend' })}>
                {say('Gia hạn', 'Give more time')}
              </button>
            )}
          </p>
          {acting?.what === 'extend' && (
            <ReasonForm
              title={say(`Gia hạn nộp cho ${named(directory, code)}`, `More time for ${named(directory, code)}`)}
              act={say('Gia hạn', 'Give more time')}
              reasonNeeded
              onClose={() => setActing(undefined)}
              onAct={async (reason) => {
                await extend(month.month, code, until, reason);
                await done(say('Đã gia hạn.', 'More time was given.'));
              }}
            >
              <label class="field">
                <span>{say('Đến hết ngày', 'To the end of')}</span>
                <input
                  type="date"
                  required
                  value={until}
                  max={lastDayBefore(lockedFrom)}
                  onInput={(e) => setUntil(e.currentTarget.value)}
                />
              </label>
            </ReasonForm>
          )}
          {acting && acting.what !== 'extend' && (
            <ReasonForm
              title={`${acting.what === 'accepted' ? say('Chấp nhận', 'Accept') : say('Yêu cầu sửa', 'Ask back')}: ${read(acting.owed.name)}, ${acting.owed.unitName}`}
              act={acting.what === 'accepted' ? say('Chấp nhận', 'Accept') : say('Yêu cầu sửa', 'Ask back')}
              reasonNeeded={acting.what === 'asked-back'}
              onClose={() => setActing(undefined)}
              onAct={async (reason) => {
                await review(acting.owed.receipt ?? '', acting.what as 'accepted' | 'asked-back', reason);
                await done(
                  acting.what === 'accepted'
                    ? say('Đã chấp nhận biểu.', 'The sheet was accepted.')
                    : say('Đã yêu cầu sửa.', 'It was asked back.'),
                );
              }}
            />
          )}
          <ul class="lines">
            {owed.map((o) => (
              <li key={`${o.form} ${o.unit}`} class="line">
                <span class="line-name">
                  {o.unitName}
                  <span class="line-more">
                    {read(o.name)}
                    {o.receipt && ` · ${say('biên nhận', 'receipt')} ${o.receipt}`}
                    {o.receivedAt && ` · ${saidInstant(o.receivedAt)}`}
                    {o.review &&
                      ` · ${o.review.verdict === 'accepted' ? say('đã chấp nhận', 'accepted') : say('đã yêu cầu sửa', 'asked back')}${o.review.reason ? `: ${o.review.reason}` : ''}`}
                    {o.state === 'not-expected' && ` · ${read(o.why)}`}
                  </span>
                </span>
                <span class={`badge ${toneOf(o.state)}`}>{saidState(o.state)}</span>
                {canAct && o.receipt && canExtend && (
                  <span class="line-acts no-print">
                    {o.review?.verdict !== 'accepted' && (
                      <button
                        type="button"
                        class="small"
                        onClick={() => setActing({ what: 'accepted', owed: o })}
                        aria-label={`${say('Chấp nhận', 'Accept')}: ${read(o.name)}, ${o.unitName}`}
                      >
                        {say('Chấp nhận', 'Accept')}
                      </button>
                    )}
                    {o.state !== 'asked-back' && (
                      <button
                        type="button"
                        class="small"
                        onClick={() => setActing({ what: 'asked-back', owed: o })}
                        aria-label={`${say('Yêu cầu sửa', 'Ask back')}: ${read(o.name)}, ${o.unitName}`}
                      >
                        {say('Yêu cầu sửa', 'Ask back')}
                      </button>
                    )}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      </details>
    </li>
  );
}

const kinds = ['regular-meeting', 'village-meeting', 'supervising-meeting', 'apprenticeship-day', 'term'] as const;

/** What an organisation owes beside its sheets: meetings and days that are still to be held, or were not. */
function Activities({ board, organization }: { board: Board; organization: string }) {
  const [asked, setAsked] = useState(false);
  const [found, setFound] = useState<Owed[]>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    setFound(undefined);
    setFailure(undefined);
    if (!asked) return;
    Promise.all(kinds.map((kind) => getLedger(board.month.month, { kind, organization }))).then(
      (pages) =>
        setFound(
          pages
            .flatMap((p) => p.value.owed)
            .filter((o) => o.state === 'open' || o.state === 'unmet' || o.state === 'unknown'),
        ),
      setFailure,
    );
  }, [asked, organization, board.month.month]);
  return (
    <Section title={say('Việc phải làm, chưa thấy báo cáo', 'Activities due that no sheet tells of')}>
      {!asked && (
        <button type="button" onClick={() => setAsked(true)}>
          {say('Xem các cuộc họp và ngày học việc còn thiếu', 'Show the meetings and days that lack')}
        </button>
      )}
      {failure !== undefined && <Failure failure={failure} />}
      {asked && !found && failure === undefined && <Loading />}
      {found?.length === 0 && <p class="empty">{say('Không thiếu việc nào.', 'Nothing lacks.')}</p>}
      {found && found.length > 0 && (
        <ul class="lines">
          {found.slice(0, 200).map((o, i) => (
            <li key={`${o.kind} ${o.unit} ${i}`} class="line">
              <span class="line-name">
                {o.unitName}
                <span class="line-more">
                  {read(o.name)}
                  {o.date ? ` · ${saidDay(o.date)}` : ''}
                </span>
              </span>
              <span class={`badge ${toneOf(o.state)}`}>{saidState(o.state)}</span>
            </li>
          ))}
        </ul>
      )}
      {found && found.length > 200 && (
        <p class="hint">{say(`Và ${found.length - 200} việc nữa.`, `And ${found.length - 200} more.`)}</p>
      )}
    </Section>
  );
}

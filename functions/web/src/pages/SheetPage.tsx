import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Obligation } from '../api/types';
import { sendNow } from '../outbox/background';
import { recall } from '../outbox/outbox';
import { Badge } from '../parts/Badge';
import { Deadline } from '../parts/Deadline';
import { Heading } from '../parts/Heading';
import { Icon } from '../parts/Icon';
import { ReceiptCode } from '../parts/ReceiptCode';
import { ConflictView } from '../sheet/ConflictView';
import { Editor } from '../sheet/Editor';
import { contextOf, type SheetContext } from '../sheet/editing';
import { type Paper, print } from '../sheet/paper';
import { SheetTable } from '../sheet/SheetTable';
import { caption, title } from '../sheets/captions';
import { keyOf, type SheetName } from '../sheets/key';
import { cleaned } from '../sheets/rows';
import { standingOf } from '../sheets/standing';
import { type Draft, db, type KeptReceipt, type KnownSheet, type OutboxItem } from '../store/db';
import { begin, correct, settled } from '../store/drafts';
import { online, reachable, readForms, renewPrefill, renewRegister, renewSheet } from '../store/fetching';
import { useLive } from '../store/live';
import { session } from '../store/session';
import { saidInstant, saidMonth } from '../words/dates';
import { read, say } from '../words/say';

export function SheetPage({ sheet }: { sheet: SheetName }) {
  const key = keyOf(sheet);
  const loaded = useLoaded(sheet);
  const draft = useDraft(key, loaded?.waiting?.seq);
  const [working, setWorking] = useState<Draft>();
  const [hasBegun, setBegun] = useState(false);
  useEffect(() => {
    setWorking(undefined);
    setBegun(false);
  }, [draft.stamp]);
  if (!loaded?.isWhole || !draft.isRead) return <main id="main" aria-busy="true" />;

  const { form, prefill, register, waiting, known, receipt, obligation } = loaded;
  const unitName = obligation?.unitName || (prefill ? read(prefill.unit) : sheet.unit);
  if (!form) return <NotThere sheet={sheet} />;
  const context = contextOf(form, prefill, register);
  const inWork = draft.value ?? working;
  const standing = hasBegun && !draft.value?.conflict ? 'draft' : standingOf(obligation, draft.value, waiting);
  const isOnFile = known !== undefined && known.revision > 0 && known.kind !== 'withdraw';
  const paper: Paper = { context, month: sheet.month, unitName, rows: [], isBlank: false };
  return (
    <main id="main" class="sheet-page">
      <a class="back" href={`#/${sheet.month}`}>
        <Icon name="back" /> {saidMonth(sheet.month)}
      </a>
      <header class="sheet-head">
        <div>
          <Heading>{read(form.name)}</Heading>
          <p class="unit">{unitName}</p>
        </div>
        <Badge standing={standing} />
      </header>
      {obligation?.state === 'asked-back' && !waiting && <AskedBack obligation={obligation} />}
      <Requests receipts={loaded.requests} />
      {waiting ? (
        <Waiting item={waiting} context={context} />
      ) : inWork?.conflict ? (
        <ConflictView draft={inWork} context={context} onResolved={draft.reload} />
      ) : inWork || hasBegun || !isOnFile ? (
        <>
          {(!inWork || hasBegun) && <SheetDeadline month={sheet.month} obligation={obligation} />}
          {inWork?.returned && <Returned draft={inWork} />}
          {!prefill && (
            <div class="notice work">
              <p>
                {say(
                  'Danh mục của biểu này chưa có trên thiết bị. Cần có sóng một lần để tải; hoặc có thể ghi bằng mã.',
                  'The lists of this sheet are not on the device yet. Loading them needs a signal once; or codes can be written.',
                )}
              </p>
              <button type="button" onClick={() => location.reload()}>
                {say('Tải lại', 'Load again')}
              </button>
            </div>
          )}
          <Editor
            key={`${draft.stamp} ${working?.base ?? ''} ${working?.kind ?? ''}`}
            initial={inWork ?? (known ? correct(form, known, prefill) : begin(form, sheet, prefill))}
            context={context}
            onBegun={() => setBegun(true)}
            onPrint={(rows) =>
              print({ ...paper, rows: rows.map((r) => cleaned(form, r.values)), isBlank: !inWork && !hasBegun })
            }
            onReread={draft.reload}
          />
        </>
      ) : (
        <OnFile
          known={known}
          receipt={receipt}
          obligation={obligation}
          context={context}
          onCorrect={() => setWorking(correct(form, known, prefill))}
          onWithdraw={() => setWorking({ ...correct(form, known, prefill), kind: 'withdraw', reason: '' })}
          onPrint={() =>
            print({
              ...paper,
              rows: known.rows,
              receipt: known.receipt,
              receivedAt: known.receivedAt,
              reason: known.kind === 'nil' ? known.reason : undefined,
            })
          }
        />
      )}
    </main>
  );
}

/** All that the device knows of the sheet, and what the server has to add to it. */
function useLoaded(sheet: SheetName) {
  const key = keyOf(sheet);
  const [answered, setAnswered] = useState<Awaited<ReturnType<typeof readSheet>>>();
  useEffect(() => {
    void Promise.all([
      online(() => renewPrefill(sheet)),
      online(() => renewSheet(sheet)),
      online(async () => {
        if (!(await db.registers.get(sheet.month))) await renewRegister(sheet.month);
      }),
    ])
      .then(() => readSheet(sheet))
      .then(setAnswered);
  }, [key]);
  const live = useLive(() => readSheet(sheet), [key]);
  // A live query tells of a change a moment after it: what was read last goes before.
  const read = answered && (!live || answered.at > live.at) ? answered : live;
  // What the device has is shown at once; what it lacks is waited for, once.
  const lacks =
    !read?.prefill || (read.obligation?.revision !== undefined && read.known?.revision !== read.obligation.revision);
  return read && { ...read, isWhole: !lacks || read.hasDraft || answered !== undefined };
}

async function readSheet(sheet: SheetName) {
  const key = keyOf(sheet);
  const [forms, prefill, register, waiting, known, owed, receipts, drafts] = await Promise.all([
    readForms(),
    db.prefills.get(key),
    db.registers.get(sheet.month),
    db.outbox.where('key').equals(key).first(),
    db.sheets.get(key),
    db.obligations.get(sheet.month),
    db.receipts.where('key').equals(key).toArray(),
    db.drafts.where('key').equals(key).count(),
  ]);
  return {
    form: forms.find((f) => f.code === sheet.form),
    prefill: prefill?.value,
    register: register?.value,
    waiting,
    known,
    obligation: owed?.value.find((o) => o.form === sheet.form && o.unit === sheet.unit),
    receipt: receipts.find((r) => r.receipt === known?.receipt),
    at: performance.now(),
    hasDraft: drafts > 0,
    requests: receipts.filter((r) => r.status === 'filed-for-restatement'),
  };
}

/** The draft as it was when the page was opened or the queue gave it back; while it is edited the editor has the newer one. */
function useDraft(key: string, waiting: number | undefined) {
  const [nonce, setNonce] = useState(0);
  const wanted = `${key} ${waiting ?? ''} ${nonce}`;
  const [state, setState] = useState<{ of: string; value: Draft | undefined; stamp: number }>();
  useEffect(() => {
    let stale = false;
    void settled()
      .then(() => db.drafts.get(key))
      .then((value) => {
        if (!stale) setState((old) => ({ of: wanted, value, stamp: (old?.stamp ?? 0) + 1 }));
      });
    return () => {
      stale = true;
    };
  }, [wanted]);
  return {
    value: state?.value,
    stamp: state?.stamp ?? 0,
    isRead: state?.of === wanted,
    reload: () => setNonce((n) => n + 1),
  };
}

/** The sheet's own deadline: the board may have given the organisation more time. */
function SheetDeadline({ month, obligation }: { month: string; obligation: Obligation | undefined }) {
  const open = session.value?.me.months.find((m) => m.month === month);
  if (!open) return null;
  const due = obligation?.extension?.until ?? open.onTimeBefore;
  return <Deadline month={{ ...open, onTimeBefore: due }} isExtended={due !== open.onTimeBefore} />;
}

/** What went to the board after the lock: it counts in no figure until it is let in. */
function Requests({ receipts }: { receipts: KeptReceipt[] }) {
  if (receipts.length === 0) return null;
  return (
    <div class="notice work">
      <h2>{say('Đã gửi đề nghị điều chỉnh', 'Sent for restatement')}</h2>
      {receipts.map((r) => (
        <p key={r.id}>
          <ReceiptCode code={r.receipt ?? ''} /> {saidInstant(r.receivedAt)}
        </p>
      ))}
    </div>
  );
}

function AskedBack({ obligation }: { obligation: Obligation }) {
  return (
    <div class="notice bad">
      <h2>{say('Ban Tổ chức yêu cầu sửa', 'The board asks for a correction')}</h2>
      {obligation.review?.reason && <p>{obligation.review.reason}</p>}
    </div>
  );
}

function Returned({ draft }: { draft: Draft }) {
  const document = draft.returned?.document;
  if (!document) return null;
  return (
    <div class="notice bad" role="alert">
      <h2>{say('Máy chủ chưa nhận biểu này', 'The server did not take this sheet')}</h2>
      <p>
        {document.problems.length > 1
          ? say(
              `Có ${document.problems.length} chỗ cần sửa, ghi ngay tại từng ô.`,
              `${document.problems.length} places are to be corrected, told at each field.`,
            )
          : read(document)}
      </p>
    </div>
  );
}

function Waiting({ item, context }: { item: OutboxItem; context: SheetContext }) {
  return (
    <>
      <section class="card">
        <h2>{reachable.value ? say('Đang gửi…', 'Sending…') : say('Chờ có sóng để gửi', 'Waiting for a signal')}</h2>
        <p>
          {say('Đã hoàn thành lúc', 'Finished at')} {saidInstant(item.finalisedAt)}.{' '}
          {say(
            'Biểu nằm trong hàng chờ trên thiết bị và tự gửi khi có sóng; có thể đóng ứng dụng.',
            'The sheet waits on the device and goes out by itself when there is a signal; you may close the app.',
          )}
        </p>
        <div class="row">
          <button type="button" onClick={() => void sendNow()}>
            {say('Gửi ngay', 'Send now')}
          </button>
          <button type="button" onClick={() => void recall(item)}>
            {say('Lấy lại để sửa', 'Take back to change')}
          </button>
        </div>
      </section>
      <Content context={context} rows={item.rows} reason={item.kind === 'rows' ? '' : item.reason} />
    </>
  );
}

interface OnFileProps {
  known: KnownSheet;
  receipt: KeptReceipt | undefined;
  obligation: Obligation | undefined;
  context: SheetContext;
  onCorrect: () => void;
  onWithdraw: () => void;
  onPrint: () => void;
}

/** A sheet that the server has: its receipt, its content, and the way to correct it. */
function OnFile({ known, receipt, obligation, context, onCorrect, onWithdraw, onPrint }: OnFileProps) {
  const isLate = receipt ? !receipt.onTime : obligation?.state === 'filed-late';
  return (
    <>
      <section class="card receipt" aria-label={say('Biên nhận', 'Receipt')}>
        <p class="receipt-title">
          <Icon name="check" /> {say('Máy chủ đã nhận', 'Accepted by the server')}
        </p>
        {known.receipt && <ReceiptCode code={known.receipt} />}
        <p class="hint">
          {say(`Bản ${known.revision}`, `Revision ${known.revision}`)}
          {known.receivedAt ? ` · ${saidInstant(known.receivedAt)}` : ''} ·{' '}
          {isLate ? say('muộn hạn', 'late') : say('đúng hạn', 'on time')}
        </p>
        <div class="row">
          <button type="button" onClick={onCorrect}>
            {say('Sửa', 'Correct')}
          </button>
          <button type="button" onClick={onPrint}>
            <Icon name="print" /> {say('In', 'Print')}
          </button>
          <button type="button" class="plain" onClick={onWithdraw}>
            {say('Rút lại', 'Withdraw')}
          </button>
        </div>
      </section>
      <Content context={context} rows={known.rows} reason={known.kind === 'nil' ? known.reason : ''} />
    </>
  );
}

/** Up to so many rows are read as lists on a phone, where a table of sixteen columns cannot be. */
const few = 3;

function Facts({ context: { form, choices }, rows }: { context: SheetContext; rows: KnownSheet['rows'] }) {
  return (
    <>
      {rows.map((values, index) => (
        <section class="card" key={index}>
          <h2>{title(form, values, undefined, choices) || read(form.name)}</h2>
          <dl class="facts">
            {form.fields.map((f) => (
              <Fragment key={f.name}>
                <dt>{read(f.caption)}</dt>
                <dd>{caption(f, values[f.name], choices) || '–'}</dd>
              </Fragment>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

function Content({ context, rows, reason }: { context: SheetContext; rows: KnownSheet['rows']; reason: string }) {
  if (reason)
    return (
      <section class="card">
        <h2>{say('Không phát sinh', 'Nothing to report')}</h2>
        <p>{reason}</p>
      </section>
    );
  if (rows.length <= few && !matchMedia('(min-width: 48rem)').matches) return <Facts context={context} rows={rows} />;
  return (
    <section class="table-box" aria-label={say('Nội dung của biểu', 'Content of the sheet')} tabIndex={0}>
      <SheetTable context={context} rows={rows} />
    </section>
  );
}

function NotThere({ sheet }: { sheet: SheetName }) {
  return (
    <main id="main">
      <Heading>{say('Chưa mở được biểu này', 'This sheet cannot be opened yet')}</Heading>
      <p>
        {say(
          'Thiết bị chưa có mẫu biểu; cần có sóng một lần.',
          'The device does not have the form yet; it needs a signal once.',
        )}
      </p>
      <a class="button" href={`#/${sheet.month}`}>
        {saidMonth(sheet.month)}
      </a>
    </main>
  );
}

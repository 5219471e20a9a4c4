import { useEffect, useRef, useState } from 'preact/hooks';
import { sendNow } from '../outbox/background';
import { enqueue } from '../outbox/outbox';
import { announce } from '../parts/Announcer';
import { Icon } from '../parts/Icon';
import type { SheetProblem } from '../sheets/check';
import { isEmpty, type Row } from '../sheets/rows';
import type { Draft } from '../store/db';
import { discard } from '../store/drafts';
import { now } from '../store/session';
import { read, say } from '../words/say';
import { Changes } from './Changes';
import { type Editing, type SheetContext, useEditing } from './editing';
import { FillDown } from './FillDown';
import { inputId } from './names';
import { RowCards } from './RowCards';
import { RowGrid } from './RowGrid';
import { Warnings } from './Warnings';

interface Props {
  initial: Draft;
  context: SheetContext;
  onPrint: (rows: Row[]) => void;
  /** Something was changed: from now on the sheet is in work. */
  onBegun: () => void;
  /** The draft on the device is another one than was being edited. */
  onReread: () => void;
}

/** A sheet being filled in. */
export function Editor({ initial, context, onPrint, onBegun, onReread }: Props) {
  const editing = useEditing(initial, context);
  const { draft } = editing;
  const show = useRef<(index: number) => void>(() => undefined);
  const [inGrid, setInGrid] = useState(() => matchMedia('(min-width: 60rem)').matches && initial.rows.length > 4);
  const [isAsked, setAsked] = useState(false);
  const isLocked = context.prefill !== undefined && new Date(context.prefill.lockedFrom).getTime() <= now();

  useEffect(() => {
    if (draft.changedAt > 0) onBegun();
  }, [draft.changedAt > 0]);

  const goTo = (problem: SheetProblem | undefined) => {
    const index = draft.rows.findIndex((r) => r.id === problem?.row);
    if (problem?.field === 'reason') document.getElementById('reason')?.focus();
    if (index < 0 || !problem?.row) return;
    const row = problem.row;
    show.current(index);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => focusField(row, problem.field ?? context.form.fields[0]?.name ?? '')),
    );
  };
  const remove = (row: Row) => {
    const undo = editing.remove(row.id);
    if (isEmpty(context.form, row.values)) return;
    announce(say('Đã bỏ một dòng.', 'A row was removed.'), { label: say('Hoàn tác', 'Undo'), act: undo });
  };
  const send = async () => {
    const problems = editing.attempt();
    const standing = problems.length > 0 ? problems : editing.problems;
    if (standing.length > 0) {
      requestAnimationFrame(() => goTo(standing[0]));
      return;
    }
    if (draft.changedAt === 0 && draft.kind === 'rows' && !isAsked) {
      setAsked(true);
      return;
    }
    await enqueue(context.form, { ...draft, ...(isLocked ? { forRestatement: true } : {}) });
    void sendNow();
  };
  const clear = async () => {
    await discard(draft.key);
    onReread();
  };

  return (
    <div class="editor stack">
      {draft.kind === 'withdraw' ? <Withdrawal editing={editing} /> : <KindChoice editing={editing} />}
      {draft.kind === 'rows' && (
        <>
          {draft.rows.length > 1 && <ViewChoice inGrid={inGrid} onChange={setInGrid} />}
          <FillDown editing={editing} />
          {inGrid ? (
            <RowGrid editing={editing} onRemove={remove} reveal={(f) => (show.current = f)} />
          ) : (
            <RowCards editing={editing} onRemove={remove} reveal={(f) => (show.current = f)} />
          )}
          {(context.form.rowKey.length > 0 || draft.rows.length === 0) && (
            <button
              type="button"
              class="wide add"
              onClick={() => {
                const id = editing.add();
                requestAnimationFrame(() => {
                  show.current(draft.rows.length);
                  requestAnimationFrame(() => focusField(id, context.form.fields[0]?.name ?? ''));
                });
              }}
            >
              <Icon name="add" /> {say('Thêm dòng', 'Add a row')}
            </button>
          )}
        </>
      )}
      {draft.base > 0 && draft.kind === 'rows' && <Changes editing={editing} />}
      <Warnings editing={editing} />
      {editing.stale !== undefined && (
        <div class="notice bad" role="alert">
          <p>
            {say(
              'Một thiết bị khác đã nộp biểu này. Bản của bạn vẫn được giữ.',
              'Another device has filed this sheet. Yours is kept.',
            )}
          </p>
          <button type="button" onClick={() => void editing.confront().then(onReread)}>
            {say('Xem hai bản', 'See both')}
          </button>
        </div>
      )}
      <SheetProblems editing={editing} />
      {isAsked && draft.changedAt === 0 && (
        <p class="notice work" role="alert">
          {say(
            'Bạn chưa điền gì thêm vào các dòng có sẵn. Nếu đúng là không có gì thêm, hãy bấm Gửi lần nữa.',
            'You have added nothing to the rows that were there. If there is nothing to add, press Send once more.',
          )}
        </p>
      )}
      {isLocked && (
        <p class="notice work">
          {say(
            'Tháng này đã khóa sổ. Biểu sẽ được gửi tới Ban Tổ chức để xem xét điều chỉnh, chưa tính vào số liệu.',
            'This month is locked. The sheet goes to the board for restatement and counts in no figure yet.',
          )}
        </p>
      )}
      <div class="row">
        {draft.kind === 'rows' && (
          <button type="button" onClick={() => onPrint(draft.rows)}>
            <Icon name="print" />{' '}
            {draft.changedAt > 0 ? say('In bản nháp', 'Print the draft') : say('In biểu trống', 'Print a blank form')}
          </button>
        )}
        {draft.changedAt > 0 && (
          <button type="button" class="plain danger" onClick={() => void clear()}>
            {draft.base > 0
              ? say('Bỏ bản sửa này', 'Discard this correction')
              : say('Xóa bản nháp', 'Discard the draft')}
          </button>
        )}
      </div>
      <ActionBar editing={editing} onSend={() => void send()} onGoTo={goTo} isLocked={isLocked} />
    </div>
  );
}

const countOf = (problems: readonly SheetProblem[]) =>
  say(`Còn ${problems.length} chỗ cần điền hoặc sửa.`, `${problems.length} places are to be filled in or corrected.`);

/** The field of a row, or what stands first in it. */
function focusField(row: string, field: string): void {
  const input =
    document.getElementById(inputId(row, field)) ??
    document.querySelector<HTMLElement>(`[id^="f-${CSS.escape(row)}-"]`);
  const target = input?.getAttribute('role')
    ? (input.querySelector<HTMLElement>('input:checked, input') ?? input)
    : input;
  target?.focus();
  target?.scrollIntoView({ block: 'center' });
}

function KindChoice({ editing }: { editing: Editing }) {
  const { draft, change } = editing;
  return (
    <div class="kind stack">
      <fieldset class="options">
        <legend class="hidden">{say('Nội dung của biểu', 'What the sheet says')}</legend>
        <label class="option">
          <input type="radio" name="kind" checked={draft.kind === 'rows'} onChange={() => change({ kind: 'rows' })} />
          <span>{say('Có nội dung', 'Something to report')}</span>
        </label>
        <label class="option">
          <input type="radio" name="kind" checked={draft.kind === 'nil'} onChange={() => change({ kind: 'nil' })} />
          <span>{say('Không phát sinh', 'Nothing to report')}</span>
        </label>
      </fieldset>
      {draft.kind === 'nil' && (
        <Reason editing={editing} label={say('Lý do không phát sinh', 'Why there is nothing to report')} />
      )}
    </div>
  );
}

function Withdrawal({ editing }: { editing: Editing }) {
  return (
    <div class="stack">
      <p class="notice work">
        {say(
          'Rút lại biểu: biểu coi như chưa nộp cho đến khi nộp lại.',
          'Withdrawing: the sheet counts as not filed until it is filed anew.',
        )}
      </p>
      <Reason editing={editing} label={say('Lý do rút lại', 'Why it is withdrawn')} />
    </div>
  );
}

function Reason({ editing, label }: { editing: Editing; label: string }) {
  const wrong = editing.attempted ? editing.problems.filter((p) => p.field === 'reason') : [];
  return (
    <div class="field">
      <label for="reason">{label}</label>
      <textarea
        id="reason"
        rows={3}
        maxLength={500}
        value={editing.draft.reason}
        onInput={(e) => editing.change({ reason: e.currentTarget.value })}
        aria-invalid={wrong.length > 0 ? 'true' : undefined}
        aria-describedby="reason-hint"
      />
      <p id="reason-hint" class={wrong.length > 0 ? 'problem' : 'hint'}>
        {wrong[0]
          ? read(wrong[0])
          : say('Tối đa 500 ký tự. Không nêu tên người.', 'At most 500 characters. Without names of people.')}
      </p>
    </div>
  );
}

function ViewChoice({ inGrid, onChange }: { inGrid: boolean; onChange: (inGrid: boolean) => void }) {
  return (
    <fieldset class="segments">
      <legend class="hidden">{say('Cách xem', 'View')}</legend>
      <button type="button" aria-pressed={!inGrid} onClick={() => onChange(false)}>
        <Icon name="cards" /> {say('Thẻ', 'Cards')}
      </button>
      <button type="button" aria-pressed={inGrid} onClick={() => onChange(true)}>
        <Icon name="grid" /> {say('Bảng', 'Table')}
      </button>
    </fieldset>
  );
}

/** What is wrong with the sheet as a whole. */
function SheetProblems({ editing }: { editing: Editing }) {
  const whole = editing.shown.filter((p) => p.row === undefined && p.field !== 'reason');
  if (whole.length === 0) return null;
  return (
    <div class="notice bad" role="alert">
      {whole.map((p) => (
        <p key={p.code}>{read(p)}</p>
      ))}
    </div>
  );
}

interface ActionBarProps {
  editing: Editing;
  onSend: () => void;
  onGoTo: (problem: SheetProblem | undefined) => void;
  isLocked: boolean;
}

/** Always in sight: how far the sheet is, and the way on. */
function ActionBar({ editing, onSend, onGoTo, isLocked }: ActionBarProps) {
  const wrong = editing.shown.filter((p) => editing.attempted || p.code !== 'field-missing');
  return (
    <div class="action-bar">
      <div class="action-in">
        <div class="state" role="status" aria-live="polite">
          {wrong.length > 0 ? (
            <button type="button" class="plain problem" onClick={() => onGoTo(wrong[0])}>
              {countOf(wrong)}
            </button>
          ) : (
            <span>{stateOf(editing)}</span>
          )}
          {editing.draft.changedAt > 0 && (
            <span class="hint kept">{say('Đã lưu trên thiết bị', 'Kept on the device')}</span>
          )}
        </div>
        <button type="button" class="primary" onClick={onSend}>
          {isLocked ? say('Gửi đề nghị', 'Send request') : say('Gửi', 'Send')}
        </button>
      </div>
    </div>
  );
}

function stateOf(editing: Editing): string {
  if (editing.missing > 0) return say(`Còn ${editing.missing} ô cần điền`, `${editing.missing} fields to fill in`);
  switch (editing.server) {
    case 'checking':
      return say('Đang kiểm tra với máy chủ…', 'Checking with the server…');
    case 'passed':
      return say('Đã kiểm tra, sẵn sàng gửi', 'Checked, ready to send');
    case 'no-signal':
      return say('Đủ nội dung; sẽ gửi khi có sóng', 'Complete; goes out when there is a signal');
    default:
      return say('Đủ nội dung', 'Complete');
  }
}

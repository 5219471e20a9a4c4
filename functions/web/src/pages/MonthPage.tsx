import { useEffect, useState } from 'preact/hooks';
import type { Form, Obligation } from '../api/types';
import { Badge } from '../parts/Badge';
import { Deadline } from '../parts/Deadline';
import { Heading } from '../parts/Heading';
import { Icon } from '../parts/Icon';
import { addressOf, keyOf } from '../sheets/key';
import { type Filter, filterOf, type Standing, standingOf } from '../sheets/standing';
import { db } from '../store/db';
import { reachable, readForms, renewMonth } from '../store/fetching';
import { useLive } from '../store/live';
import { session } from '../store/session';
import { monthsFrom, saidInstant, saidMonth } from '../words/dates';
import { read, say } from '../words/say';

interface Line {
  obligation: Obligation;
  standing: Standing;
}

export function MonthPage({ month: asked }: { month: string | undefined }) {
  const me = session.value?.me;
  const month = asked ?? me?.months[0]?.month ?? '';
  const [filter, setFilter] = useState<Filter>('all');
  const [renewing, setRenewing] = useState(false);
  useEffect(() => {
    setRenewing(true);
    void renewMonth(month).finally(() => setRenewing(false));
  }, [month]);
  const forms = useLive(readForms, []);
  const kept = useLive(() => db.obligations.get(month), [month]);
  const lines = useLines(month, kept?.value);
  const open = me?.months.find((m) => m.month === month);
  if (!me) return null;
  if (!me.organization) return <NoClerk />;

  const until = lines.find((l) => l.obligation.extension)?.obligation.extension?.until;
  const counted = lines.filter((l) => l.standing !== 'not-expected');
  const done = counted.filter(isAccepted).length;
  const shown = lines.filter((l) => filter === 'all' || filterOf(l.standing) === filter);
  return (
    <main id="main">
      <MonthHeading
        month={month}
        firstMonth={me.firstMonth}
        lastMonth={me.months[me.months.length - 1]?.month ?? month}
      />
      {open && (
        <Deadline month={{ ...open, onTimeBefore: until ?? open.onTimeBefore }} isExtended={until !== undefined} />
      )}
      {counted.length > 0 && <Progress done={done} all={counted.length} />}
      {counted.length > 0 && <Filters lines={lines} filter={filter} onFilter={setFilter} />}
      {forms?.map((form) => (
        <FormGroup
          key={form.code}
          month={month}
          form={form}
          lines={shown.filter((l) => l.obligation.form === form.code)}
          all={lines}
          isNarrowed={filter !== 'all'}
        />
      ))}
      {counted.length > 0 && shown.length === 0 && (
        <p class="empty">{say('Không có biểu nào ở mục này.', 'No sheet here.')}</p>
      )}
      {lines.length === 0 && (
        <p class="empty">
          {renewing
            ? say('Đang tải danh sách…', 'Loading…')
            : reachable.value
              ? say('Tháng này không phải nộp biểu nào.', 'Nothing is owed for this month.')
              : say(
                  'Chưa tải được danh sách của tháng này; cần có sóng một lần.',
                  'This month has not been loaded yet; it needs a signal once.',
                )}
        </p>
      )}
      {kept && (
        <p class="hint updated">
          {say('Cập nhật lúc', 'Updated at')} {saidInstant(kept.at)}
          {renewing ? ` · ${say('đang tải…', 'loading…')}` : ''}
        </p>
      )}
    </main>
  );
}

/** The sheets of the month as they stand on the server and on this device. */
function useLines(month: string, obligations: Obligation[] | undefined): Line[] {
  const drafts = useLive(() => db.drafts.where('month').equals(month).toArray(), [month]);
  const waiting = useLive(() => db.outbox.toArray(), []);
  return (obligations ?? []).map((obligation) => {
    const key = keyOf({ month, form: obligation.form, unit: obligation.unit });
    const standing = standingOf(
      obligation,
      drafts?.find((d) => d.key === key),
      waiting?.find((w) => w.key === key),
    );
    return { obligation, standing };
  });
}

function MonthHeading({ month, firstMonth, lastMonth }: { month: string; firstMonth: string; lastMonth: string }) {
  const [before, after] = [monthsFrom(month, -1), monthsFrom(month, 1)];
  return (
    <div class="month-heading">
      {before >= firstMonth ? (
        <a
          class="round"
          href={`#/${before}`}
          aria-label={say(`Xem ${saidMonth(before).toLowerCase()}`, `See ${saidMonth(before)}`)}
        >
          <Icon name="back" />
        </a>
      ) : (
        <span class="round none" />
      )}
      <Heading>{saidMonth(month)}</Heading>
      {after <= lastMonth ? (
        <a
          class="round"
          href={`#/${after}`}
          aria-label={say(`Xem ${saidMonth(after).toLowerCase()}`, `See ${saidMonth(after)}`)}
        >
          <Icon name="next" />
        </a>
      ) : (
        <span class="round none" />
      )}
    </div>
  );
}

function Progress({ done, all }: { done: number; all: number }) {
  const label = say(`Đã nhận ${done} trên ${all} biểu`, `${done} of ${all} sheets accepted`);
  return (
    <div class="progress">
      <p>
        <strong>{done}</strong> / {all} {say('biểu đã nhận', 'sheets accepted')}
      </p>
      <progress value={done} max={all} aria-label={label} />
    </div>
  );
}

function Filters({ lines, filter, onFilter }: { lines: Line[]; filter: Filter; onFilter: (filter: Filter) => void }) {
  const count = (of: Filter) => lines.filter((l) => of === 'all' || filterOf(l.standing) === of).length;
  const names: [Filter, string][] = [
    ['all', say('Tất cả', 'All')],
    ['to-do', say('Cần làm', 'To do')],
    ['waiting', say('Chờ gửi', 'Waiting')],
    ['done', say('Xong', 'Done')],
  ];
  return (
    <fieldset class="chips">
      <legend class="hidden">{say('Lọc danh sách', 'Narrow the list')}</legend>
      {names.map(([name, text]) => (
        <button key={name} type="button" class="chip" aria-pressed={filter === name} onClick={() => onFilter(name)}>
          {text} <span class="chip-count">{count(name)}</span>
        </button>
      ))}
    </fieldset>
  );
}

/** The server has it, whatever is being corrected on the device. */
const isAccepted = ({ obligation }: Line): boolean => obligation.state === 'filed' || obligation.state === 'filed-late';

const needsCorrection: ReadonlySet<Standing> = new Set(['returned', 'conflict', 'asked-back']);

/** Which forms the clerk opened or closed, while the app lives: a list that folds by itself would lose their place. */
const opened = new Map<string, boolean>();

/** Up to so many sheets the list stands open on a phone too. */
const few = 12;

interface FormGroupProps {
  month: string;
  form: Form;
  lines: Line[];
  all: Line[];
  isNarrowed: boolean;
}

function FormGroup({ month, form, lines, all, isNarrowed }: FormGroupProps) {
  if (lines.length === 0) return null;
  const ofForm = all.filter((l) => l.obligation.form === form.code && l.standing !== 'not-expected');
  const done = ofForm.filter(isAccepted).length;
  const asks = ofForm.filter((l) => needsCorrection.has(l.standing)).length;
  const isOpen = opened.get(form.code) ?? (all.length <= few || isNarrowed || matchMedia('(min-width: 60rem)').matches);
  return (
    <details class="group" open={isOpen} onToggle={(e) => opened.set(form.code, e.currentTarget.open)}>
      <summary>
        <h2>{read(form.name)}</h2>
        {asks > 0 && <span class="badge bad">{say(`${asks} cần sửa`, `${asks} to correct`)}</span>}
        <span class={`group-count ${done === ofForm.length ? 'all' : ''}`}>
          {done === ofForm.length && <Icon name="check" />}
          <span class="hidden">{say('đã nhận', 'accepted')}</span> {done}/{ofForm.length}
        </span>
      </summary>
      <ul class="lines">
        {lines.map(({ obligation, standing }) => (
          <li key={obligation.unit}>
            <a href={addressOf({ month: month, form: form.code, unit: obligation.unit })} class={`line ${standing}`}>
              <span class="line-name">
                {obligation.unitName || obligation.unit}
                {obligation.receipt && filterOf(standing) === 'done' && (
                  <span class="line-more">{obligation.receipt}</span>
                )}
                {standing === 'asked-back' && obligation.review?.reason && (
                  <span class="line-more">{obligation.review.reason}</span>
                )}
                {standing === 'not-expected' && obligation.why && <span class="line-more">{read(obligation.why)}</span>}
              </span>
              <Badge standing={standing} />
              <Icon name="next" />
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function NoClerk() {
  return (
    <main id="main" class="narrow">
      <Heading>{say('Khóa này không nộp biểu', 'This key files no sheets')}</Heading>
      <p>
        {say(
          'Khóa của Ban Tổ chức và của người vận hành không nộp biểu cho đơn vị nào. Hãy đăng nhập bằng khóa của một tổ chức cơ sở đảng.',
          'The keys of the board and of the operator file for no unit. Sign in with the key of an organisation.',
        )}
      </p>
      <a class="button primary" href="#/device">
        {say('Đổi khóa', 'Change the key')}
      </a>
    </main>
  );
}

import { useMemo } from 'preact/hooks';
import { Icon } from '../../parts/Icon';
import { saidMonth } from '../../words/dates';
import { language, read, say } from '../../words/say';
import { changed, go, type PageName, type View } from '../address';
import type { Board } from '../context';
import { inOrder } from '../data/names';
import { stateOfMonth } from '../words';

const withoutBloc: readonly PageName[] = ['ledger', 'restatements'];
const withView: readonly PageName[] = [
  'overview',
  'reporting',
  'meetings',
  'apprenticeship',
  'households',
  'ratings',
  'outcomes',
];

/** What the page is about: month, organisation, bloc, view. All of it stands in the address. */
export function Filters({ board }: { board: Board }) {
  const { directory, where, month } = board;
  const at = directory.months.indexOf(month);
  const [before, after] = [directory.months[at - 1], directory.months[at + 1]];
  const organizations = useMemo(() => {
    const byCode = new Map([...directory.organizations.values()].filter((o) => o.key !== 0).map((o) => [o.code, o]));
    return inOrder(byCode.values());
  }, [directory, language.value]);
  const kinds = [...new Set(organizations.map((o) => o.kind))];
  return (
    <div class="filters" role="group" aria-label={say('Bộ lọc', 'Filters')}>
      <div class="filter-month">
        {before ? (
          <a
            class="round"
            href={changed({ month: before.month, asked: undefined })}
            aria-label={say(`Về ${saidMonth(before.month).toLowerCase()}`, `Back to ${saidMonth(before.month)}`)}
          >
            <Icon name="back" />
          </a>
        ) : (
          <span class="round none" />
        )}
        <label>
          <span>{say('Tháng', 'Month')}</span>
          <select value={month.month} onChange={(e) => go(changed({ month: e.currentTarget.value, asked: undefined }))}>
            {[...directory.months].reverse().map((m) => (
              <option key={m.month} value={m.month}>
                {saidMonth(m.month)} · {m.state === 'open' ? stateOfMonth(m) : read(m.stateName).toLocaleLowerCase()}
              </option>
            ))}
          </select>
        </label>
        {after ? (
          <a
            class="round"
            href={changed({ month: after.month, asked: undefined })}
            aria-label={say(`Đến ${saidMonth(after.month).toLowerCase()}`, `On to ${saidMonth(after.month)}`)}
          >
            <Icon name="next" />
          </a>
        ) : (
          <span class="round none" />
        )}
      </div>
      <label>
        <span>{say('Tổ chức', 'Organisation')}</span>
        <select
          value={where.organization ?? ''}
          onChange={(e) => go(changed({ organization: e.currentTarget.value || undefined, asked: undefined }))}
        >
          <option value="">{say('Tất cả', 'All')}</option>
          {kinds.map((kind) => (
            <optgroup key={kind} label={read(organizations.find((o) => o.kind === kind)?.kindName)}>
              {organizations
                .filter((o) => o.kind === kind)
                .map((o) => (
                  <option key={o.code} value={o.code}>
                    {read(o.short)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      {!withoutBloc.includes(where.page) && (
        <label>
          <span>{say('Khối', 'Bloc')}</span>
          <select
            value={where.bloc ?? ''}
            onChange={(e) => go(changed({ bloc: e.currentTarget.value || undefined, asked: undefined }))}
          >
            <option value="">{say('Tất cả', 'All')}</option>
            {directory.blocs.map((b) => (
              <option key={b.code} value={b.code}>
                {read(b.name)}
              </option>
            ))}
          </select>
        </label>
      )}
      {withView.includes(where.page) && (
        <label>
          <span>{say('Đơn vị', 'Units')}</span>
          <select
            value={where.view}
            onChange={(e) => go(changed({ view: e.currentTarget.value as View, asked: undefined }))}
          >
            <option value="then">{say('Như lúc báo cáo', 'As they were')}</option>
            <option value="now">{say('Như hiện nay', 'As of today')}</option>
          </select>
        </label>
      )}
    </div>
  );
}

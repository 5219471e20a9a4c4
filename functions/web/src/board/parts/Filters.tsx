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
        <div class="filter">
          <label for="filter-month">{say('Tháng', 'Month')}</label>
          <select
            id="filter-month"
            value={month.month}
            onChange={(e) => go(changed({ month: e.currentTarget.value, asked: undefined }))}
          >
            {[...directory.months].reverse().map((m) => (
              <option key={m.month} value={m.month}>
                {saidMonth(m.month)} · {m.state === 'open' ? stateOfMonth(m) : read(m.stateName).toLocaleLowerCase()}
              </option>
            ))}
          </select>
        </div>
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
      <div class="filter">
        <label for="filter-organization">{say('Tổ chức', 'Organisation')}</label>
        <select
          id="filter-organization"
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
      </div>
      {!withoutBloc.includes(where.page) && (
        <div class="filter">
          <label for="filter-bloc">{say('Khối', 'Bloc')}</label>
          <select
            id="filter-bloc"
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
        </div>
      )}
      {withView.includes(where.page) && (
        <div class="filter">
          <label for="filter-view">{say('Đơn vị', 'Units')}</label>
          <select
            id="filter-view"
            value={where.view}
            onChange={(e) => go(changed({ view: e.currentTarget.value as View, asked: undefined }))}
          >
            <option value="then">{say('Như lúc báo cáo', 'As they were')}</option>
            <option value="now">{say('Như hiện nay', 'As of today')}</option>
          </select>
        </div>
      )}
    </div>
  );
}

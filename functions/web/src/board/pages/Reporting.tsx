import { useMemo } from 'preact/hooks';
import { language, read, say } from '../../words/say';
import { pageAddress } from '../address';
import { Chart } from '../charts/Chart';
import { monthChart } from '../charts/months';
import type { Board } from '../context';
import { organizationOfRow } from '../data/directory';
import { inOrder } from '../data/names';
import { groupedBy } from '../data/narrow';
import { keyOf, type MonthRows } from '../data/rows';
import { figures } from '../figures/catalogue';
import { type Filing, type FilingStanding, filingOf, standingOfFiling } from '../figures/filing';
import { saidNumber } from '../figures/format';
import { rowsWithin } from '../figures/series';
import { Legend } from '../parts/Legend';
import { OrganizationMatrix } from '../parts/matrix';
import { explain } from '../parts/opening';
import { Section } from '../parts/Section';
import { Tiles } from '../parts/Tiles';
import { WithTables } from '../parts/WithTables';
import { monthWithState } from '../words';

/** Who has filed, who is late, who is silent. */
export function Reporting({ board }: { board: Board }) {
  return (
    <WithTables board={board} tables={['fact_obligation', 'fact_reporting']}>
      {(rows) => (
        <>
          <Tiles board={board} figures={[figures.r1, figures.r2, figures.r2b]} rows={rows} />
          <Grid board={board} rows={rows.fact_obligation} />
          <Section title={say('Đầy đủ báo cáo theo tháng (R1)', 'Completeness by month (R1)')}>
            <OrganizationMatrix
              board={board}
              figure={figures.r1}
              rows={rows.fact_reporting}
              caption={say('R1 theo tổ chức và tháng, %', 'R1 by organisation and month, %')}
            />
            <Legend figure={figures.r1} />
          </Section>
          <Chart
            title={say('Biểu đúng hạn và muộn, theo tháng', 'Sheets on time and late, by month')}
            note={say('Số biểu.', 'Sheets.')}
            data={monthChart(board, 'stack', [
              { figure: figures.onTime, name: say('Đúng hạn', 'On time'), color: 'teal', rows: rows.fact_obligation },
              { figure: figures.late, name: say('Muộn', 'Late'), color: 'sand', rows: rows.fact_obligation },
            ])}
          />
        </>
      )}
    </WithTables>
  );
}

const standings: readonly FilingStanding[] = ['on-time', 'late', 'some', 'silent', 'to-come', 'not-owed'];

const signs: Record<FilingStanding, string> = {
  'on-time': '●',
  late: '◐',
  some: '◔',
  silent: '○',
  'to-come': '…',
  'not-owed': '–',
};

const saidStanding = (standing: FilingStanding): string => {
  switch (standing) {
    case 'on-time':
      return say('đủ, đúng hạn', 'all, on time');
    case 'late':
      return say('đủ, có biểu muộn', 'all, some late');
    case 'some':
      return say('mới nộp một phần', 'some are missing');
    case 'silent':
      return say('chưa nộp biểu nào', 'silent: none filed');
    case 'to-come':
      return say('chưa đến lúc nói', 'still to come');
    case 'not-owed':
      return say('không phải nộp', 'nothing owed');
  }
};

/** Organisations by forms in the month: a sign, and the number of those filed where not all are. */
function Grid({ board, rows }: { board: Board; rows: MonthRows }) {
  const { directory, month, scope } = board;
  const own = rowsWithin(directory, rows, month.month, scope);
  const { organizations, forms, byBoth } = useMemo(() => {
    const grouped = groupedBy(own, (row) => organizationOfRow(directory, row, scope.view)?.code);
    return {
      organizations: inOrder(
        new Map(
          own
            .map((row) => organizationOfRow(directory, row, scope.view))
            .flatMap((o) => (o ? [[o.code, o] as const] : [])),
        ).values(),
      ),
      forms: [...directory.forms.values()].filter(
        (f) => f.key !== 0 && own.some((row) => keyOf(row, 'form_key') === f.key),
      ),
      byBoth: new Map([...grouped].map(([code, list]) => [code, groupedBy(list, (row) => keyOf(row, 'form_key'))])),
    };
  }, [directory, rows, month, scope.organization, scope.bloc, scope.view, language.value]);
  const all = filingOf(own);
  const silent = organizations.filter(
    (o) => standingOfFiling(filingOf([...(byBoth.get(o.code)?.values() ?? [])].flat()), month.isRunning) === 'silent',
  );
  return (
    <Section
      title={say('Tổ chức × biểu', 'Organisations × forms')}
      note={say(
        `${monthWithState(month)}: ${saidNumber(all.onTime)} biểu đúng hạn, ${saidNumber(all.late)} muộn, ${saidNumber(all.missing)} ${month.isRunning ? 'chưa về' : 'không nộp'}${month.isRunning ? '' : `; ${silent.length} tổ chức im lặng hoàn toàn`}.`,
        `${monthWithState(month)}: ${saidNumber(all.onTime)} on time, ${saidNumber(all.late)} late, ${saidNumber(all.missing)} ${month.isRunning ? 'to come' : 'missing'}${month.isRunning ? '' : `; ${silent.length} organisations wholly silent`}.`,
      )}
    >
      <div class="heat-box tall" tabIndex={0} role="region" aria-label={say('Tổ chức × biểu', 'Organisations × forms')}>
        <table class="heat filing">
          <caption class="hidden">
            {say('Tình hình nộp của từng tổ chức theo biểu', 'How each organisation stands with each form')}
          </caption>
          <thead>
            <tr>
              <th scope="col">{say('Tổ chức', 'Organisation')}</th>
              {forms.map((form) => (
                <th key={form.key} scope="col">
                  <span class="figure-head">{read(form.name)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {organizations.map((o) => (
              <tr key={o.code}>
                <th scope="row">
                  <a href={pageAddress('commune', { organization: o.code })} title={read(o.name)}>
                    {read(o.short)}
                  </a>
                </th>
                {forms.map((form) => (
                  <td key={form.key}>
                    <Place
                      filing={filingOf(byBoth.get(o.code)?.get(form.key) ?? [])}
                      isRunning={month.isRunning}
                      label={`${read(o.short)}, ${read(form.name)}`}
                      onOpen={(from) =>
                        explain(
                          { figure: 'o1', month: month.month, of: { org: o.code, form_key: String(form.key) } },
                          from,
                        )
                      }
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul class="legend" aria-label={say('Chú giải', 'Legend')}>
        {standings.map((standing) => (
          <li key={standing}>
            <span class={`fig filing-${standing}`}>{signs[standing]}</span> {saidStanding(standing)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Place({
  filing,
  isRunning,
  label,
  onOpen,
}: {
  filing: Filing;
  isRunning: boolean;
  label: string;
  onOpen: (from: HTMLElement) => void;
}) {
  const standing = standingOfFiling(filing, isRunning);
  if (standing === 'not-owed')
    return (
      <span class="fig filing-not-owed">
        {signs[standing]}
        <span class="hidden">{saidStanding(standing)}</span>
      </span>
    );
  const details = `${saidStanding(standing)}: ${filing.filed}/${filing.owed}${filing.late > 0 ? `, ${say(`${filing.late} muộn`, `${filing.late} late`)}` : ''}${filing.askedBack > 0 ? `, ${say(`${filing.askedBack} yêu cầu sửa`, `${filing.askedBack} asked back`)}` : ''}`;
  return (
    <button
      type="button"
      class={`fig filing-${standing} ${isRunning ? 'running' : ''}`}
      aria-label={`${label}: ${details}`}
      title={details}
      onClick={(e) => onOpen(e.currentTarget)}
    >
      <span aria-hidden="true">
        {signs[standing]}{' '}
        {standing === 'on-time' && filing.owed === 1
          ? ''
          : filing.filed === filing.owed
            ? filing.owed
            : `${filing.filed}/${filing.owed}`}
      </span>
    </button>
  );
}

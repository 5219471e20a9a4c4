import { read, say } from '../../words/say';
import { pageAddress } from '../address';
import type { Board } from '../context';
import { inOrder } from '../data/names';
import { keyOf, type MonthRows, type Row } from '../data/rows';
import { figures, nameOfFigure } from '../figures/catalogue';
import { cellOf } from '../figures/cell';
import { type Figure, nothing, sumOf } from '../figures/figure';
import { cellWithin, rowsWithin } from '../figures/series';
import { Heat, type HeatRow } from '../parts/Heat';
import { Legend } from '../parts/Legend';
import { monthColumns } from '../parts/matrix';
import { Section } from '../parts/Section';
import { WithTables } from '../parts/WithTables';

const listed: readonly Figure[] = [
  figures.r1,
  figures.r2,
  figures.m1,
  figures.m3,
  figures.m5Good,
  figures.v1,
  figures.d1,
  figures.d2,
  figures.a1,
  figures.a1v,
  figures.h1,
  figures.h2,
  figures.h3,
  figures.s1,
  figures.s3Below,
  figures.s4,
  figures.e1,
  figures.criteria,
];

/** All of one organisation: its figures month by month, its cells and villages. */
export function Commune({ board }: { board: Board }) {
  if (!board.scope.organization) return <Choose board={board} />;
  return (
    <WithTables board={board} tables={[...new Set(listed.map((f) => f.table))]}>
      {(rows: Record<string, MonthRows>) => (
        <>
          <p class="row no-print">
            <a class="button small" href={pageAddress('ledger')}>
              {say('Sổ theo dõi của tổ chức', "The organisation's ledger")}
            </a>
            <a class="button small" href={pageAddress('ratings')}>
              {say('Xếp loại theo chi bộ', 'Ratings by cell')}
            </a>
            <a class="button small" href={pageAddress('rotation')}>
              {say('Các cụm của tổ chức', "The organisation's clusters")}
            </a>
          </p>
          <Figures board={board} rows={rows} />
          <UnitMatrix
            board={board}
            title={say('Chi bộ: sinh hoạt theo tháng (M1)', 'Cells: meetings by month (M1)')}
            corner={say('Chi bộ', 'Cell')}
            figure={figures.m1}
            rows={rows.fact_meeting_compliance ?? new Map()}
            column="cell_key"
            name={(row) => board.directory.cells.get(keyOf(row, 'cell_key'))}
          />
          <UnitMatrix
            board={board}
            title={say('Thôn: họp thôn theo tháng (V1)', 'Villages: meetings by month (V1)')}
            corner={say('Thôn', 'Village')}
            figure={figures.v1}
            rows={rows.fact_village_meeting ?? new Map()}
            column="village_key"
            name={(row) => board.directory.villages.get(keyOf(row, 'village_key'))}
          />
          <UnitMatrix
            board={board}
            title={say('Thôn: hộ được phụ trách (H1)', 'Villages: households covered (H1)')}
            corner={say('Thôn', 'Village')}
            figure={figures.h1}
            rows={rows.fact_household_coverage ?? new Map()}
            column="village_key"
            name={(row) => board.directory.villages.get(keyOf(row, 'village_key'))}
          />
        </>
      )}
    </WithTables>
  );
}

function Choose({ board }: { board: Board }) {
  const byCode = new Map(
    [...board.directory.organizations.values()].filter((o) => o.key !== 0).map((o) => [o.code, o]),
  );
  const all = inOrder(byCode.values());
  return (
    <>
      <p>
        {say('Chọn một tổ chức để xem mọi chỉ tiêu của tổ chức đó.', 'Choose an organisation to see all its figures.')}
      </p>
      {[...new Set(all.map((o) => o.kind))].map((kind) => (
        <Section key={kind} title={read(all.find((o) => o.kind === kind)?.kindName)}>
          <ul class="name-list">
            {all
              .filter((o) => o.kind === kind)
              .map((o) => (
                <li key={o.code}>
                  <a href={pageAddress('commune', { organization: o.code })}>{read(o.short)}</a>
                </li>
              ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

function Figures({ board, rows }: { board: Board; rows: Record<string, MonthRows> }) {
  const { directory, span, scope, month } = board;
  const running = new Map(span.map((m) => [m.month, m]));
  const there = listed.filter((figure) =>
    span.some((m) => rowsWithin(directory, rows[figure.table] ?? new Map(), m.month, scope, figure).length > 0),
  );
  return (
    <Section title={say('Các chỉ tiêu theo tháng', 'Figures by month')}>
      <Heat
        caption={say('Các chỉ tiêu của tổ chức theo tháng, %', 'The figures of the organisation by month, %')}
        corner={say('Chỉ tiêu', 'Figure')}
        columns={monthColumns(span, month)}
        rows={there.map((figure) => ({
          key: nameOfFigure(figure),
          label: `${figure.code} ${read(figure.name)}`,
          head: (
            <>
              <span class="code-tag">{figure.code}</span> {read(figure.name)}
            </>
          ),
        }))}
        place={(row, column) => {
          const figure = there.find((f) => nameOfFigure(f) === row.key);
          const at = running.get(column.key);
          return (
            figure &&
            at && {
              figure,
              cell: cellWithin(directory, rows[figure.table] ?? new Map(), at, scope, figure),
              asked: { figure: row.key, month: column.key, of: {} },
            }
          );
        }}
      />
      <Legend figure={figures.m1} withheld />
    </Section>
  );
}

interface UnitProps {
  board: Board;
  title: string;
  corner: string;
  figure: Figure;
  rows: MonthRows;
  column: string;
  name: (row: Row) => { code: string; name: string } | undefined;
}

/** A figure of each cell or village, month by month; versions of one code stand in one row. */
function UnitMatrix({ board, title, corner, figure, rows, column, name }: UnitProps) {
  const { directory, span, scope, month } = board;
  const within = new Map(span.map((m) => [m.month, rowsWithin(directory, rows, m.month, scope, figure)]));
  const units = new Map([...within.values()].flat().map((row) => [name(row)?.code ?? '', name(row)?.name ?? '']));
  if (units.size === 0) return null;
  const there = new Set((within.get(month.month) ?? []).map((row) => name(row)?.code));
  const list: HeatRow[] = [...units]
    .sort(([a], [b]) => Number(there.has(b)) - Number(there.has(a)) || (a < b ? -1 : 1))
    .map(([code, label]) => ({
      key: code,
      label,
      head: label,
      ...(there.has(code) ? {} : { group: say('Không có trong tháng đang xem', 'Not there in the month shown') }),
    }));
  return (
    <Section title={title}>
      <Heat
        caption={title}
        corner={corner}
        columns={monthColumns(span, month)}
        rows={list}
        place={(row, at) => {
          const own = (within.get(at.key) ?? []).filter((r) => name(r)?.code === row.key);
          return {
            figure,
            ofOne: figure !== figures.h1,
            cell: cellOf(
              figure,
              own.length > 0 ? sumOf(figure, own) : nothing,
              span.find((m) => m.month === at.key)?.isRunning ?? false,
            ),
            asked: {
              figure: nameOfFigure(figure),
              month: at.key,
              of: { [column]: String(own[0] ? keyOf(own[0], column) : 0) },
            },
          };
        }}
      />
    </Section>
  );
}

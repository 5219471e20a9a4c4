import type { Form, ProblemEntry } from '../api/types';
import { ReceiptCode } from '../parts/ReceiptCode';
import { saidInstant, saidMonth } from '../words/dates';
import { read, say } from '../words/say';
import { type FileKind, type HandedIn, lockedOut, type SheetResult } from './handIn';

/** What became of a file, sheet by sheet, to be read and printed. */
export function Results({
  handed,
  isCheck,
  kind,
  forms,
  mark,
  toTheBoard,
}: {
  handed: HandedIn;
  isCheck: boolean;
  kind: FileKind;
  forms: readonly Form[];
  mark: (() => void) | undefined;
  /** Hands the same file in once more, sheets of locked months as requests to the board. */
  toTheBoard: () => void;
}) {
  const sheets = handed.kind === 'taken' ? handed.sheets : [];
  const good = sheets.filter((s) => s.receipt).length;
  const locked = lockedOut(handed);
  const hasProblems = handed.kind === 'refused' || good < sheets.length;
  return (
    <div class="stack results">
      <div role="status">
        <h3>
          {handed.kind === 'refused'
            ? say('Tệp chưa được nhận', 'The file was not taken')
            : isCheck
              ? say(`${good} trên ${sheets.length} biểu sẵn sàng nộp`, `${good} of ${sheets.length} sheets are ready`)
              : say(`Đã nhận ${good} trên ${sheets.length} biểu`, `${good} of ${sheets.length} sheets were taken`)}
        </h3>
      </div>
      {handed.kind === 'taken' && handed.bundle && (
        <p class="hint">
          {say(
            `Gói của ${handed.bundle.organization}, xuất lúc ${saidInstant(handed.bundle.madeAt)} theo giờ thiết bị. Hãy in hoặc chụp lại các mã biên nhận để gửi về.`,
            `A bundle of ${handed.bundle.organization}, exported at ${saidInstant(handed.bundle.madeAt)} by the device's clock. Print or photograph the receipts to send them back.`,
          )}
        </p>
      )}
      {hasProblems && mark && (
        <button type="button" onClick={mark}>
          {say('Tải bản đánh dấu chỗ sai', 'Download the copy with what is wrong marked')}
        </button>
      )}
      {locked > 0 && (
        <div class="notice work">
          <p>
            {say(
              `${locked} biểu thuộc tháng đã khóa sổ. Có thể gửi tới Ban Tổ chức để xem xét điều chỉnh; biểu chưa tính vào số liệu cho đến khi được cho nhận. Biểu đã nhận giữ nguyên biên nhận.`,
              `${locked} sheets are of locked months. They can go to the board for restatement and count in no figure until they are let in. What was taken keeps its receipt.`,
            )}
          </p>
          <button type="button" onClick={toTheBoard}>
            {say('Gửi đề nghị điều chỉnh', 'Send for restatement')}
          </button>
        </div>
      )}
      {handed.kind === 'refused' && <ProblemTable problems={handed.problems} kind={kind} />}
      <ul class="lines">
        {sheets.map((sheet, i) => (
          <SheetLine key={i} sheet={sheet} kind={kind} forms={forms} />
        ))}
      </ul>
      {good > 0 && !isCheck && (
        <button type="button" onClick={() => print()}>
          {say('In kết quả', 'Print the results')}
        </button>
      )}
    </div>
  );
}

function SheetLine({ sheet, kind, forms }: { sheet: SheetResult; kind: FileKind; forms: readonly Form[] }) {
  const named = sheet.receipt ?? sheet;
  const form = forms.find((f) => f.code === named.form);
  const title = [form ? read(form.name) : named.form, named.unit, named.month && saidMonth(named.month)]
    .filter(Boolean)
    .join(' · ');
  return (
    <li class={sheet.receipt ? 'line receipt-line' : 'stack'}>
      {title && <strong class="line-name">{title}</strong>}
      {sheet.receipt?.receipt && <ReceiptCode code={sheet.receipt.receipt} />}
      {sheet.receipt?.status === 'filed-for-restatement' && (
        <span class="line-more">{say('Đã gửi đề nghị điều chỉnh', 'Sent for restatement')}</span>
      )}
      {sheet.receipt && !sheet.receipt.receipt && (
        <span class="line-more">{say('Không có lỗi', 'Nothing is wrong')}</span>
      )}
      {sheet.problem && <ProblemTable problems={sheet.problem.problems} kind={kind} />}
    </li>
  );
}

/** Where and what: `Họp thôn!C7` is page, row and column, `7:3` line and column. */
function ProblemTable({ problems, kind }: { problems: readonly ProblemEntry[]; kind: FileKind }) {
  return (
    <div class="table-box">
      <table class="plain-table">
        <caption class="hidden">{say('Chỗ sai trong tệp', 'What is wrong in the file')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('Chỗ', 'Where')}</th>
            <th scope="col">{say('Lỗi', 'What is wrong')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem, i) => (
            <tr key={i}>
              <td>{placeOf(problem, kind)}</td>
              <td>{read(problem)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** In words, so that it is read aloud as it is meant. */
export function placeOf(problem: ProblemEntry, kind: FileKind): string {
  const source = problem.source;
  if (!source) return kind === 'bundle' ? (problem.place ?? '') : say('Cả tệp', 'The file');
  const cell = /^(.*)!([A-Z]+)(\d+)$/.exec(source);
  if (cell)
    return say(
      `Trang ${cell[1]}, dòng ${cell[3]}, cột ${cell[2]}`,
      `Page ${cell[1]}, row ${cell[3]}, column ${cell[2]}`,
    );
  const line = /^(\d+):(\d+)$/.exec(source);
  return line ? say(`Dòng ${line[1]}, cột ${line[2]}`, `Line ${line[1]}, column ${line[2]}`) : source;
}

import { render } from 'preact';
import type { Values } from '../api/types';
import { session } from '../store/session';
import { saidInstant, saidMonth } from '../words/dates';
import { read, say } from '../words/say';
import type { SheetContext } from './editing';
import { SheetTable } from './SheetTable';

export interface Paper {
  context: SheetContext;
  month: string;
  unitName: string;
  rows: readonly Values[];
  /** A form to be filled in by hand: with empty lines, without a receipt. */
  isBlank: boolean;
  receipt?: string | undefined;
  receivedAt?: string | undefined;
  reason?: string | undefined;
}

/** Prints a sheet as it is kept in a binder: all rows, without anything of the page around it. */
export function print(paper: Paper): void {
  const place = document.getElementById('paper');
  if (!place) return;
  render(<PaperSheet {...paper} />, place);
  document.body.classList.add('printing');
  addEventListener('afterprint', () => document.body.classList.remove('printing'), { once: true });
  window.print();
}

function PaperSheet({ context, month, unitName, rows, isBlank, receipt, receivedAt, reason }: Paper) {
  const organization = session.peek()?.me.organization;
  return (
    <div class="paper">
      <p class="paper-head">
        <strong>{organization ? read(organization) : ''}</strong>
        <span>
          {receipt
            ? `${say('Biên nhận', 'Receipt')} ${receipt}`
            : isBlank
              ? say('Biểu trống', 'Blank form')
              : say('Chưa nộp', 'Not filed')}
        </span>
      </p>
      <h1>{read(context.form.name)}</h1>
      <p class="paper-about">
        {unitName} · {saidMonth(month)}
        {receivedAt ? ` · ${say('nhận lúc', 'received at')} ${saidInstant(receivedAt)}` : ''}
      </p>
      {receipt && (
        <p class="paper-about">
          {say('Ai cũng kiểm tra được biên nhận tại', 'Anybody can check the receipt at')}{' '}
          {`${location.origin}/receipt#${receipt}`}
        </p>
      )}
      {reason && (
        <p>
          {say('Không phát sinh. Lý do:', 'Nothing to report. Reason:')} {reason}
        </p>
      )}
      {!reason && <SheetTable context={context} rows={rows} blank={isBlank ? Math.max(3, 12 - rows.length) : 0} />}
      <div class="signatures">
        <p>
          <strong>{say('Người lập biểu', 'Prepared by')}</strong>
          <br />
          {say('(ký, ghi rõ họ tên)', '(signature and name)')}
        </p>
        <p>
          {say('Ngày ……… tháng ……… năm …………', 'Date ………………………')}
          <br />
          <strong>{say('Bí thư', 'Secretary')}</strong>
          <br />
          {say('(ký, ghi rõ họ tên)', '(signature and name)')}
        </p>
      </div>
    </div>
  );
}

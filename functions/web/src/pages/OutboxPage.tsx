import type { Form } from '../api/types';
import { ExportBundle } from '../bundle/ExportBundle';
import { sendNow } from '../outbox/background';
import { recall } from '../outbox/outbox';
import { Heading } from '../parts/Heading';
import { ReceiptCode } from '../parts/ReceiptCode';
import { addressOf } from '../sheets/key';
import { db, type OutboxItem } from '../store/db';
import { reachable, readForms } from '../store/fetching';
import { useLive } from '../store/live';
import { saidInstant, saidMonth } from '../words/dates';
import { read, say } from '../words/say';

/** What waits for a signal, and the receipts of what was sent from this device. */
export function OutboxPage() {
  const forms = useLive(readForms, []) ?? [];
  const waiting = useLive(() => db.outbox.orderBy('seq').toArray(), []);
  const receipts = useLive(
    async () => (await db.receipts.toArray()).sort((a, b) => b.receivedAt.localeCompare(a.receivedAt)),
    [],
  );
  const units = useLive(readUnits, []) ?? new Map<string, string>();
  const nameOf = (code: string) => read(forms.find((f: Form) => f.code === code)?.name) || code;
  return (
    <main id="main">
      <Heading>{say('Hộp gửi', 'Outbox')}</Heading>
      <section class="group">
        <h2>{say('Chờ gửi', 'Waiting to be sent')}</h2>
        {waiting?.length === 0 && <p class="empty">{say('Không có biểu nào đang chờ.', 'Nothing is waiting.')}</p>}
        {waiting && waiting.length > 0 && (
          <>
            <p class="hint">
              {reachable.value
                ? say('Các biểu được gửi tự động theo thứ tự.', 'Sheets are sent by themselves, in order.')
                : say(
                    'Không có sóng. Các biểu sẽ tự gửi khi có sóng; có thể đóng ứng dụng.',
                    'No signal. The sheets go out by themselves when there is one; you may close the app.',
                  )}
            </p>
            <ul class="lines">
              {waiting.map((item) => (
                <WaitingLine
                  key={item.seq}
                  item={item}
                  form={nameOf(item.form)}
                  unit={units.get(item.unit) ?? item.unit}
                />
              ))}
            </ul>
            <button type="button" class="primary" onClick={() => void sendNow()}>
              {say('Gửi ngay', 'Send now')}
            </button>
            <ExportBundle />
          </>
        )}
      </section>
      <section class="group">
        <h2>{say('Biên nhận', 'Receipts')}</h2>
        {receipts?.length === 0 && (
          <p class="empty">{say('Chưa có biên nhận nào trên thiết bị này.', 'No receipts on this device yet.')}</p>
        )}
        <ul class="lines">
          {receipts?.map((r) => (
            <li key={r.receipt} class="line receipt-line">
              <a class="line-name" href={addressOf(r)}>
                {nameOf(r.form)}
                <span class="line-more">
                  {units.get(r.unit) ?? r.unit} · {saidMonth(r.month)}
                </span>
                <span class="line-more">
                  {say('Nhận lúc', 'Received at')} {saidInstant(r.receivedAt)} ·{' '}
                  {r.onTime ? say('đúng hạn', 'on time') : say('muộn', 'late')}
                </span>
              </a>
              <ReceiptCode code={r.receipt ?? ''} />
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}

function WaitingLine({ item, form, unit }: { item: OutboxItem; form: string; unit: string }) {
  return (
    <li class="line">
      <a class="line-name" href={addressOf(item)}>
        {form}
        <span class="line-more">
          {unit} · {saidMonth(item.month)}
        </span>
        <span class="line-more">
          {say('Hoàn thành lúc', 'Finished at')} {saidInstant(item.finalisedAt)}
          {item.attempts > 0 ? say(` · đã thử ${item.attempts} lần`, ` · tried ${item.attempts} times`) : ''}
        </span>
      </a>
      <button type="button" onClick={() => void recall(item)}>
        {say('Lấy lại để sửa', 'Take back')}
      </button>
    </li>
  );
}

/** Names of units, by what My month has seen. */
async function readUnits(): Promise<Map<string, string>> {
  const months = await db.obligations.toArray();
  return new Map(months.flatMap((m) => m.value.map((o) => [o.unit, o.unitName] as const)));
}

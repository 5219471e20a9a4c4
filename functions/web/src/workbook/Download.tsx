import { useState } from 'preact/hooks';
import { documentOf, Unreachable } from '../api/client';
import type { Form } from '../api/types';
import { save } from '../bundle/save';
import { session } from '../store/session';
import { saidMonth } from '../words/dates';
import { read, say } from '../words/say';
import { sendFile } from './handIn';

/** The month's files to fill in: one workbook with everything, or one form as CSV. */
export function Download({ forms }: { forms: readonly Form[] }) {
  const known = session.value;
  const months = known?.me.months.map((m) => m.month) ?? [];
  const [month, setMonth] = useState(months[0] ?? '');
  const [form, setForm] = useState('');
  const [said, setSaid] = useState<string>();
  const [busy, setBusy] = useState(false);
  const owned = forms.filter((f) => (known?.me.units[f.unitLevel]?.length ?? 0) > 0);
  if (!known || months.length === 0) return null;

  const get = async (path: string, fallback: string) => {
    setBusy(true);
    setSaid(undefined);
    try {
      const answer = await sendFile(path, known.secret, { accept: '*/*' });
      if (answer.file && answer.status === 200) save(answer.file, answer.name ?? fallback);
      else setSaid(read(documentOf({ status: answer.status, body: answer.body, retryAfter: undefined })));
    } catch (failure) {
      if (!(failure instanceof Unreachable)) throw failure;
      setSaid(say('Không có sóng nên chưa tải được.', 'There is no signal, so nothing was downloaded.'));
    } finally {
      setBusy(false);
    }
  };

  return (
    <section class="card stack">
      <h2>{say('Tải mẫu để điền', 'Download a file to fill in')}</h2>
      <p class="hint">
        {say(
          'Bảng tính có sẵn đơn vị, đảng viên, hộ, ngày theo kế hoạch và số liệu đã nộp. Trong tệp có họ tên: hãy giữ như sổ của tổ chức.',
          'The workbook has units, members, households, planned days and what was filed. It holds names: keep it like the register.',
        )}
      </p>
      <div class="field">
        <label for="file-month">{say('Tháng', 'Month')}</label>
        <select id="file-month" value={month} onChange={(e) => setMonth(e.currentTarget.value)}>
          {months.map((m) => (
            <option key={m} value={m}>
              {saidMonth(m)}
            </option>
          ))}
        </select>
      </div>
      <button
        type="button"
        class="primary"
        disabled={busy}
        onClick={() => void get(`workbooks/${month}`, `${month}.xlsx`)}
      >
        {say('Tải bảng tính Excel', 'Download the Excel workbook')}
      </button>
      <div class="field">
        <label for="file-form">{say('Hoặc một biểu, dạng CSV', 'Or one form, as CSV')}</label>
        <select id="file-form" value={form} onChange={(e) => setForm(e.currentTarget.value)}>
          <option value="">{say('Chọn biểu', 'Choose a form')}</option>
          {owned.map((f) => (
            <option key={f.code} value={f.code}>
              {read(f.name)}
            </option>
          ))}
        </select>
      </div>
      <button
        type="button"
        disabled={busy || !form}
        onClick={() => void get(`workbooks/${month}/${form}`, `${month}-${form}.csv`)}
      >
        {say('Tải tệp CSV', 'Download the CSV file')}
      </button>
      {said && (
        <p class="problem" role="alert">
          {said}
        </p>
      )}
    </section>
  );
}

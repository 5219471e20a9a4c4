import { useState } from 'preact/hooks';
import { Unreachable } from '../api/client';
import type { Form } from '../api/types';
import { save } from '../bundle/save';
import { session } from '../store/session';
import { say } from '../words/say';
import {
  addressFor,
  type FileKind,
  type HandedIn,
  handedIn,
  kindOf,
  mediaTypes,
  namedBy,
  sendFile,
  type Way,
} from './handIn';
import { Results } from './Results';

/** A filled file is chosen, checked and handed in; what is wrong is listed by its place in the file. */
export function Upload({ forms }: { forms: readonly Form[] }) {
  const [file, setFile] = useState<File>();
  const [result, setResult] = useState<{ handed: HandedIn; isCheck: boolean; kind: FileKind }>();
  const [said, setSaid] = useState<string>();
  const [busy, setBusy] = useState(false);
  const known = session.value;
  const kind = file && kindOf(file.name);
  const named =
    file &&
    namedBy(
      file.name,
      forms.map((f) => f.code),
    );
  if (!known) return null;

  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    setResult(undefined);
    setSaid(undefined);
  };

  const complaint =
    file && !kind
      ? say('Chỉ nhận tệp .xlsx, .csv hoặc .pipeline-bundle.', 'Only .xlsx, .csv and .pipeline-bundle files are taken.')
      : kind === 'csv' && !named
        ? say(
            'Tên tệp CSV phải giữ tháng và biểu như khi tải về, ví dụ XA-2020-01-cell-meetings.csv.',
            'The CSV file keeps month and form in its name, as it was downloaded: XA-2020-01-cell-meetings.csv.',
          )
        : undefined;

  /** Works with the server, and says so where there is none. */
  const online = async (work: () => Promise<void>) => {
    setBusy(true);
    setSaid(undefined);
    try {
      await work();
    } catch (failure) {
      if (!(failure instanceof Unreachable)) throw failure;
      setSaid(
        say(
          'Không có sóng nên chưa gửi được. Hãy thử lại khi có sóng; gửi trùng không gây hại.',
          'There is no signal, so nothing was sent. Try again later; sending twice does no harm.',
        ),
      );
    } finally {
      setBusy(false);
    }
  };

  const handIn = (way: Way) =>
    online(async () => {
      if (!file || !kind) return;
      const answer = await sendFile(addressFor(kind, { ...way, csv: named }), known.secret, {
        body: file,
        type: mediaTypes[kind],
      });
      setResult({ handed: handedIn(answer.status, answer.body), isCheck: way.isCheck === true, kind });
    });

  /** A dry run in exchange for the copy: what was taken before keeps its receipt. */
  const mark = () =>
    online(async () => {
      if (!file) return;
      const type = mediaTypes.workbook;
      const answer = await sendFile(addressFor('workbook', { isCheck: true }), known.secret, {
        body: file,
        type,
        accept: type,
      });
      if (answer.file) save(answer.file, file.name.replace(/\.xlsx$/i, '-danh-dau.xlsx'));
      else setResult({ handed: handedIn(answer.status, answer.body), isCheck: true, kind: 'workbook' });
    });

  return (
    <section class="card stack">
      <h2>{say('Nộp tệp đã điền', 'Hand in a filled file')}</h2>
      <div class="field">
        <label for="file">
          {say('Tệp .xlsx, .csv hoặc .pipeline-bundle', 'A .xlsx, .csv or .pipeline-bundle file')}
        </label>
        <input
          id="file"
          type="file"
          accept=".xlsx,.csv,.pipeline-bundle"
          aria-describedby={complaint ? 'file-problem' : 'file-hint'}
          aria-invalid={complaint ? true : undefined}
          onChange={(e) => choose(e.currentTarget.files?.[0])}
        />
        {complaint && (
          <p id="file-problem" class="problem" role="alert">
            {complaint}
          </p>
        )}
        <p id="file-hint" class="hint">
          {say(
            'Tệp .pipeline-bundle là các biểu mà một thiết bị không có sóng đã xuất; ai cũng nộp hộ được.',
            'A .pipeline-bundle file holds sheets that a device without a signal exported; anybody may hand it in.',
          )}
        </p>
      </div>
      <div class="row">
        <button type="button" class="primary" disabled={busy || !kind || !!complaint} onClick={() => void handIn({})}>
          {say('Nộp', 'Hand in')}
        </button>
        <button type="button" disabled={busy || !kind || !!complaint} onClick={() => void handIn({ isCheck: true })}>
          {say('Chỉ kiểm tra', 'Only check')}
        </button>
      </div>
      {busy && <p role="status">{say('Đang gửi…', 'Sending…')}</p>}
      {said && (
        <p class="problem" role="alert">
          {said}
        </p>
      )}
      {result && (
        <Results
          {...result}
          forms={forms}
          mark={result.kind === 'workbook' ? () => void mark() : undefined}
          toTheBoard={() => void handIn({ forRestatement: true })}
        />
      )}
    </section>
  );
}

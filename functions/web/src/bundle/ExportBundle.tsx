import { useState } from 'preact/hooks';
import { db } from '../store/db';
import { useLive } from '../store/live';
import { session } from '../store/session';
import { say } from '../words/say';
import { bundleOf, ending } from './bundle';
import { save } from './save';

/** What waits, as a file to be carried where there is a signal. */
export function ExportBundle() {
  const device = useLive(() => db.devices.get('signing'), []);
  const [saved, setSaved] = useState<number>();
  const me = session.value?.me;
  const registered = device?.registered?.key === me?.key ? device?.registered : undefined;
  const exportNow = async () => {
    if (!device || !registered) return;
    const items = await db.outbox.orderBy('seq').toArray();
    const made = new Date();
    const text = await bundleOf(items, device, registered, made);
    const name = `${me?.organization?.code ?? 'bao-cao'}-${made.toISOString().slice(0, 16).replace(/[:T]/g, '')}${ending}`;
    save(new Blob([text], { type: 'application/octet-stream' }), name);
    setSaved(items.length);
  };
  return (
    <div class="stack">
      <p class="hint">
        {say(
          'Không có sóng lâu ngày? Xuất các biểu đang chờ thành một tệp có chữ ký, chép vào USB hoặc gửi qua Zalo cho người có mạng nộp hộ. Biểu vẫn ở trong hộp gửi; nộp hai lần không sao.',
          'No signal for days? Export what waits as a signed file, and have somebody with a connection hand it in. The sheets stay in the outbox; handing in twice does no harm.',
        )}
      </p>
      {registered ? (
        <button type="button" onClick={() => void exportNow()}>
          {say('Xuất tệp để nộp hộ', 'Export a file to be handed in')}
        </button>
      ) : (
        <p class="hint">
          {say(
            'Thiết bị này chưa được đăng ký để ký tệp: cần mở ứng dụng một lần ở nơi có sóng, qua địa chỉ https.',
            'This device is not registered to sign files: open the app once where there is a signal, at an https address.',
          )}
        </p>
      )}
      {saved !== undefined && (
        <p role="status">
          {say(
            `Đã xuất ${saved} biểu. Người nhận mở trang «Nộp bằng tệp» để nộp.`,
            `${saved} sheets exported. Whoever gets the file hands it in on the page «Hand in a file».`,
          )}
        </p>
      )}
    </div>
  );
}

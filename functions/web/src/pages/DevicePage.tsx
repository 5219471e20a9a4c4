import { useEffect, useState } from 'preact/hooks';
import { Heading } from '../parts/Heading';
import { db } from '../store/db';
import { useLive } from '../store/live';
import { session, signedInBy, signOut } from '../store/session';
import { read, say } from '../words/say';
import { SignIn } from './SignIn';

/** Who is signed in, what lies on the device, and how to take it off. */
export function DevicePage() {
  const known = session.value;
  const counts = useLive(async () => ({ drafts: await db.drafts.count(), waiting: await db.outbox.count() }), []);
  const storage = useStorage();
  const [leaving, setLeaving] = useState(false);
  if (!known) return null;
  const unsent = (counts?.drafts ?? 0) + (counts?.waiting ?? 0);
  return (
    <main id="main" class="narrow">
      <Heading>{say('Thiết bị này', 'This device')}</Heading>
      <section class="card">
        <dl class="facts">
          <dt>{say('Tổ chức', 'Organisation')}</dt>
          <dd>
            {known.me.organization ? read(known.me.organization) : say('Không thuộc tổ chức nào', 'Of no organisation')}
          </dd>
          <dt>{signedInBy.value === 'entra' ? say('Tài khoản', 'Account') : say('Khóa số', 'Key')}</dt>
          <dd>
            <code>{known.me.key}</code>
          </dd>
          <dt>{say('Bản nháp', 'Drafts')}</dt>
          <dd>{counts?.drafts ?? '…'}</dd>
          <dt>{say('Biểu chờ gửi', 'Waiting sheets')}</dt>
          <dd>{counts?.waiting ?? '…'}</dd>
          <dt>{say('Lưu trữ', 'Storage')}</dt>
          <dd>
            {storage?.persisted
              ? say('được trình duyệt giữ lâu dài', 'kept by the browser for good')
              : say(
                  'trình duyệt có thể xóa khi thiết bị đầy; hãy cài ứng dụng vào màn hình chính',
                  'the browser may clear it when the device is full; install the app',
                )}
          </dd>
        </dl>
      </section>
      <section class="card">
        <h2>{say('Đổi khóa', 'Change the key')}</h2>
        <p class="hint">
          {say(
            'Khóa mới của cùng tổ chức giữ nguyên bản nháp. Với khóa của tổ chức khác, biên nhận trên thiết bị được xóa.',
            'A new key of the same organisation keeps the drafts. With a key of another organisation the receipts on the device are removed.',
          )}
        </p>
        <SignIn again />
      </section>
      <section class="card">
        <h2>{say('Đăng xuất', 'Sign out')}</h2>
        <p>
          {say(
            'Xóa khóa, bản nháp, biểu chờ gửi và biên nhận khỏi thiết bị này.',
            'Removes the key, drafts, waiting sheets and receipts from this device.',
          )}
        </p>
        {leaving && unsent > 0 && (
          <p class="problem" role="alert">
            {say(
              `Còn ${unsent} bản nháp hoặc biểu chưa gửi. Chúng sẽ mất nếu đăng xuất.`,
              `${unsent} drafts or unsent sheets are on the device. They will be lost.`,
            )}
          </p>
        )}
        <div class="row">
          <button
            type="button"
            class="danger"
            onClick={() => (unsent === 0 || leaving ? void signOut() : setLeaving(true))}
          >
            {leaving ? say('Xóa và đăng xuất', 'Remove them and sign out') : say('Đăng xuất', 'Sign out')}
          </button>
          {leaving && (
            <button type="button" onClick={() => setLeaving(false)}>
              {say('Ở lại', 'Stay')}
            </button>
          )}
        </div>
      </section>
    </main>
  );
}

function useStorage() {
  const [storage, setStorage] = useState<{ persisted: boolean }>();
  useEffect(() => {
    void navigator.storage?.persisted?.().then((persisted) => setStorage({ persisted }));
  }, []);
  return storage;
}

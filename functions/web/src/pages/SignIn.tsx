import { useEffect, useState } from 'preact/hooks';
import { getSignIn, Refused, Unreachable } from '../api/client';
import type { SignInOffer } from '../api/types';
import { Heading } from '../parts/Heading';
import { UnsentWork } from '../store/current';
import { read, say } from '../words/say';

/** The device's store, which is loaded while somebody looks for the key. */
const entering = () => import('../store/entering');

/** The first page ever: nothing that it needs to be seen waits for the rest of the app. */
export function SignIn({ again = false }: { again?: boolean }) {
  const [key, setKey] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [offer, setOffer] = useState<SignInOffer>({});

  // Who comes back from the gate is signed in already, and only has to be asked for.
  useEffect(() => {
    if (again) return;
    void offered().then((there) => {
      setOffer(there);
      if (!there.entra) return;
      entering()
        .then(({ enterByEntra }) => enterByEntra(there))
        .catch((failure: unknown) => setProblem(told(failure)));
    });
  }, []);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const { enter } = await entering();
      await enter(key.trim());
      if (again) location.hash = '#/';
    } catch (failure) {
      setProblem(told(failure));
    } finally {
      setBusy(false);
    }
  };

  const form = (
    <form onSubmit={submit} class="stack" autocomplete="off">
      <div class="field">
        <label for="key">{say('Khóa của tổ chức', "The organisation's key")}</label>
        <input
          id="key"
          name="key"
          type="password"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          required
          value={key}
          onInput={(e) => setKey(e.currentTarget.value)}
          aria-describedby={problem ? 'key-problem key-hint' : 'key-hint'}
          aria-invalid={problem ? true : undefined}
        />
        {problem && (
          <p id="key-problem" class="problem" role="alert">
            {problem}
          </p>
        )}
        <p id="key-hint" class="hint">
          {say(
            'Một dòng chữ do người vận hành cấp, gồm 10 ký tự, dấu chấm, rồi 43 ký tự nữa. Có thể dán từ tin nhắn.',
            'A line of text given by the operator: 10 characters, a point, and 43 more. You can paste it from a message.',
          )}
        </p>
      </div>
      <button type="submit" class="primary wide" disabled={busy}>
        {busy ? say('Đang kiểm tra…', 'Checking…') : say('Đăng nhập', 'Sign in')}
      </button>
    </form>
  );
  if (again) return form;
  return (
    <main id="main" class="narrow">
      <Heading>{say('Báo cáo tháng', 'Monthly reports')}</Heading>
      <p class="lead">
        {say(
          'Nộp báo cáo tháng của tổ chức cơ sở đảng trên điện thoại hay máy tính, kể cả khi không có sóng.',
          'File the monthly reports of a grassroots Party organisation on a phone or computer, with or without a signal.',
        )}
      </p>
      {offer.entra && (
        <section class="card stack">
          <a class="button primary wide" href={offer.entra}>
            {say('Đăng nhập bằng tài khoản cơ quan (Entra ID)', 'Sign in with the account of your office (Entra ID)')}
          </a>
          <p class="hint">
            {say(
              'Dành cho Ban Tổ chức và người vận hành. Tổ chức cơ sở đăng nhập bằng khóa ở dưới.',
              'For the organisation board and operators. Organisations sign in with their key below.',
            )}
          </p>
        </section>
      )}
      <section class="card">{form}</section>
      <ul class="notes">
        <li>
          {say(
            'Khóa được giữ trên thiết bị này để lần sau không phải nhập lại. Đăng xuất sẽ xóa khóa cùng mọi bản nháp trên thiết bị.',
            'The key is kept on this device, so that you need not enter it again. Signing out removes it and every draft from the device.',
          )}
        </li>
        <li>
          {say(
            'Chỉ đăng nhập trên thiết bị của cơ quan hoặc của chính mình. Nếu mất thiết bị, hãy báo người vận hành thu hồi khóa.',
            'Sign in only on a device of the office or your own. If it is lost, have the operator revoke the key.',
          )}
        </li>
      </ul>
    </main>
  );
}

/** Where one can sign in with an account of the office; nothing where one cannot, or where the server does not say. */
const offered = (): Promise<SignInOffer> => getSignIn().catch(() => ({}));

function told(failure: unknown): string {
  // A part of the app that could not be fetched is a TypeError.
  if (failure instanceof Unreachable || failure instanceof TypeError) return noSignal();
  if (failure instanceof Refused) return read(failure.document);
  if (failure instanceof UnsentWork)
    return say(
      `Khóa này của tổ chức khác, mà trên thiết bị còn ${failure.count} bản nháp hoặc biểu chưa gửi. Hãy gửi hết, hoặc đăng xuất trước.`,
      `This is another organisation's key, and ${failure.count} drafts or unsent sheets are on the device. Send them, or sign out first.`,
    );
  return String(failure);
}

const noSignal = () =>
  say(
    'Không kết nối được với máy chủ. Lần đăng nhập đầu tiên cần có sóng; sau đó thì không.',
    'The server could not be reached. Signing in the first time needs a signal; afterwards nothing does.',
  );

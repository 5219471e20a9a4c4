import { useEffect, useState } from 'preact/hooks';
import { Unreachable } from '../api/client';
import type { ProblemDocument } from '../api/types';
import { saidInstant } from '../words/dates';
import { language, read, say } from '../words/say';
import { asPrinted, checkReceipt, codeOf, type Standing, told } from './checking';

type Found = Standing | ProblemDocument | 'unreachable';

/** Anybody with a receipt in hand sees whether it is real: without a key, without an account. */
export function ReceiptPage() {
  const [code, setCode] = useState(codeOf(location.hash));
  const [found, setFound] = useState<Found>();
  const [busy, setBusy] = useState(false);

  const check = async (asked: string) => {
    if (!asked) return;
    setBusy(true);
    try {
      setFound(await checkReceipt(asked));
    } catch (failure) {
      if (!(failure instanceof Unreachable)) throw failure;
      setFound('unreachable');
    } finally {
      setBusy(false);
    }
  };

  useEffect(() => {
    const follow = () => {
      const named = codeOf(location.hash);
      setCode(named);
      void check(named);
    };
    addEventListener('hashchange', follow);
    follow();
    return () => removeEventListener('hashchange', follow);
  }, []);

  const submit = (event: Event) => {
    event.preventDefault();
    const named = asPrinted(code);
    history.replaceState(null, '', `#${named}`);
    void check(named);
  };

  const title = say('Kiểm tra biên nhận', 'Check a receipt');
  document.title = title;
  document.documentElement.lang = language.value;
  return (
    <main id="main" class="narrow">
      <h1>{title}</h1>
      <p class="lead">
        {say(
          'Nhập mã trên biên nhận để biết báo cáo đã được nhận chưa và nhận lúc nào. Không cần đăng nhập; trang này không cho biết báo cáo của ai.',
          'Enter the code of a receipt to see whether the sheet was received, and when. You need not sign in; whose sheet it is, is not told.',
        )}
      </p>
      <section class="card">
        <form onSubmit={submit} class="stack" autocomplete="off">
          <div class="field">
            <label for="code">{say('Mã biên nhận', 'Receipt code')}</label>
            <input
              id="code"
              name="code"
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
              required
              value={code}
              onInput={(e) => setCode(e.currentTarget.value)}
              aria-describedby="code-hint"
            />
            <p id="code-hint" class="hint">
              {say(
                'Dạng XXXX-XXXX-XXXX-X. Gạch nối và chữ hoa không quan trọng.',
                'Like XXXX-XXXX-XXXX-X. Hyphens and case do not matter.',
              )}
            </p>
          </div>
          <button type="submit" class="primary wide" disabled={busy}>
            {busy ? say('Đang kiểm tra…', 'Checking…') : say('Kiểm tra', 'Check')}
          </button>
        </form>
      </section>
      <div role="status">{found && <Answer found={found} />}</div>
      <p>
        <button type="button" onClick={() => (language.value = language.value === 'vi' ? 'en' : 'vi')}>
          {say('English', 'Tiếng Việt')}
        </button>
      </p>
    </main>
  );
}

function Answer({ found }: { found: Found }) {
  if (found === 'unreachable')
    return (
      <p class="problem">
        {say('Không kết nối được với máy chủ. Hãy thử lại.', 'The server could not be reached. Try again.')}
      </p>
    );
  if (!('state' in found)) return <p class="problem">{read(found)}</p>;
  return (
    <section class="card">
      <p>
        <code>{found.receipt}</code>
      </p>
      <p>
        <strong>{told(found.state)}</strong>
      </p>
      {found.receivedAt && (
        <p>
          {say('Nhận lúc', 'Received at')} {saidInstant(found.receivedAt)} {say('(giờ Việt Nam)', '(time in Vietnam)')}
        </p>
      )}
    </section>
  );
}

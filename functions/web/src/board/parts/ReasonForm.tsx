import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../words/say';
import { toldFailure } from './failure';

interface Props {
  /** What is about to be done, and to what. */
  title: string;
  /** What goes before the reason. */
  children?: ComponentChildren;
  act: string;
  reasonNeeded: boolean;
  onAct: (reason: string) => Promise<void>;
  onClose: () => void;
}

/** Does something that needs a reason, and says what is wrong where it is. */
export function ReasonForm({ title, children, act, reasonNeeded, onAct, onClose }: Props) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea, button')?.focus(), []);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      await onAct(reason.trim());
    } catch (failure) {
      setProblem(toldFailure(failure));
      setBusy(false);
    }
  };

  return (
    <form class="reason-form stack" onSubmit={submit} ref={form}>
      <p>
        <strong>{title}</strong>
      </p>
      {children}
      <label class="field">
        <span>
          {say('Lý do', 'Reason')} {reasonNeeded ? '' : say('(không bắt buộc)', '(optional)')}
        </span>
        <textarea
          rows={2}
          maxLength={500}
          required={reasonNeeded}
          value={reason}
          onInput={(e) => setReason(e.currentTarget.value)}
        />
        <small class="hint">
          {say('Tổ chức sẽ đọc lý do này. Không nêu tên người.', 'The organisation will read it. No names of people.')}
        </small>
      </label>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="row">
        <button type="submit" class="primary" disabled={busy}>
          {busy ? say('Đang gửi…', 'Sending…') : act}
        </button>
        <button type="button" onClick={onClose}>
          {say('Thôi', 'Cancel')}
        </button>
      </div>
    </form>
  );
}

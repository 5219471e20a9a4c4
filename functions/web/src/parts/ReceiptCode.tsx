import { say } from '../words/say';
import { announce } from './Announcer';
import { Icon } from './Icon';

/** A receipt's code, large enough to read out on the phone. */
export function ReceiptCode({ code }: { code: string }) {
  const copy = async () => {
    await navigator.clipboard?.writeText(code);
    announce(say('Đã chép mã biên nhận.', 'The receipt code was copied.'));
  };
  return (
    <span class="receipt-code">
      <a
        href={`/receipt#${code}`}
        target="_blank"
        rel="noreferrer"
        aria-label={say(`Kiểm tra biên nhận ${code}`, `Check the receipt ${code}`)}
      >
        <code>{code}</code>
      </a>
      <button
        type="button"
        class="round"
        onClick={() => void copy()}
        aria-label={say(`Chép mã ${code}`, `Copy the code ${code}`)}
      >
        <Icon name="copy" />
      </button>
    </span>
  );
}

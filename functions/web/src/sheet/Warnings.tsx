import { Icon } from '../parts/Icon';
import { read, say } from '../words/say';
import type { Editing } from './editing';

/** What to look at again before sending. Nothing here is a reason to refuse the sheet. */
export function Warnings({ editing }: { editing: Editing }) {
  const { warnings, draft, change } = editing;
  if (warnings.length === 0) return null;
  const asks = warnings.some((w) => w.asksConfirmation);
  return (
    <section class="notice work" aria-label={say('Nên xem lại', 'To look at again')}>
      <h2>
        <Icon name="warning" /> {say('Nên xem lại trước khi gửi', 'Look at these again before sending')}
      </h2>
      <ul>
        {warnings.map((w) => (
          <li key={`${w.code}${w.place}`}>{read(w)}</li>
        ))}
      </ul>
      {asks && (
        <label class="option confirm">
          <input
            type="checkbox"
            checked={draft.confirmed === true}
            onChange={(e) => change({ confirmed: e.currentTarget.checked })}
          />
          <span>
            {say(
              'Tôi đã xem lại: các số liệu khác thường này là đúng.',
              'I have looked again: these unusual figures are right.',
            )}
          </span>
        </label>
      )}
    </section>
  );
}

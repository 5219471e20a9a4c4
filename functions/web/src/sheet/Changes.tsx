import type { Values } from '../api/types';
import { caption, title } from '../sheets/captions';
import { difference } from '../sheets/difference';
import { cleaned } from '../sheets/rows';
import { read, say } from '../words/say';
import type { Editing } from './editing';

/** What a correction changes against what was accepted. */
export function Changes({ editing }: { editing: Editing }) {
  const { context, draft } = editing;
  const { form, choices } = context;
  const changes = difference(
    form,
    draft.before,
    draft.rows.map((r) => cleaned(form, r.values)),
  );
  const about = (values: Values | undefined) =>
    title(form, values ?? {}, undefined, choices) || say('Biểu này', 'This sheet');
  return (
    <section class="card changes" aria-label={say('Thay đổi so với bản đã nhận', 'Changes against what was accepted')}>
      <h2>{say(`Thay đổi so với bản ${draft.base} đã nhận`, `Changes against revision ${draft.base}`)}</h2>
      {changes.length === 0 && <p class="hint">{say('Chưa có thay đổi nào.', 'Nothing has changed yet.')}</p>}
      <ul>
        {changes.map((c) => (
          <li key={`${c.kind}${c.key}`} class={c.kind}>
            <strong>
              {c.kind === 'added'
                ? say('Thêm', 'Added')
                : c.kind === 'removed'
                  ? say('Bỏ', 'Removed')
                  : say('Sửa', 'Changed')}
            </strong>{' '}
            {about(c.after ?? c.before)}
            {c.kind === 'changed' && (
              <ul>
                {form.fields
                  .filter((f) => c.fields.includes(f.name))
                  .map((f) => (
                    <li key={f.name}>
                      {read(f.caption)}: <del>{caption(f, c.before?.[f.name], choices) || say('trống', 'empty')}</del>{' '}
                      <span aria-hidden="true">→</span>{' '}
                      <ins>{caption(f, c.after?.[f.name], choices) || say('trống', 'empty')}</ins>
                    </li>
                  ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

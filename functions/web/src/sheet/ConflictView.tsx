import { useEffect, useState } from 'preact/hooks';
import type { Values } from '../api/types';
import { caption, title } from '../sheets/captions';
import { type MergeRow, merge, merged, type Side } from '../sheets/merge';
import { begunRow, cleaned, sameValue } from '../sheets/rows';
import { type Draft, db, type KnownSheet } from '../store/db';
import { online, renewSheet } from '../store/fetching';
import { saidInstant } from '../words/dates';
import { read, say } from '../words/say';
import type { SheetContext } from './editing';

interface Props {
  draft: Draft;
  context: SheetContext;
  onResolved: () => void;
}

/** Two states of one sheet: what this device has, and what somebody else filed meanwhile. A person chooses, row by row. */
export function ConflictView({ draft, context, onResolved }: Props) {
  const [theirs, setTheirs] = useState<KnownSheet | 'no-signal'>();
  const fetch = () => void online(() => renewSheet(draft)).then((sheet) => setTheirs(sheet ?? 'no-signal'));
  useEffect(fetch, []);
  if (theirs === undefined)
    return <p class="empty">{say('Đang tải bản trên máy chủ…', 'Loading what the server has…')}</p>;
  if (theirs === 'no-signal')
    return (
      <div class="notice work">
        <p>
          {say(
            'Có người khác đã nộp biểu này. Cần có sóng để xem bản đó; bản của bạn vẫn được giữ trên thiết bị.',
            'Somebody else has filed this sheet. Seeing theirs needs a signal; yours is kept on the device.',
          )}
        </p>
        <button type="button" onClick={fetch}>
          {say('Thử lại', 'Try again')}
        </button>
      </div>
    );
  return <Choosing draft={draft} context={context} theirs={theirs} onResolved={onResolved} />;
}

function Choosing({ draft, context, theirs, onResolved }: Props & { theirs: KnownSheet }) {
  const { form } = context;
  const mine = draft.rows.map((r) => cleaned(form, r.values));
  const byRow = draft.kind === 'rows' && theirs.kind === 'rows';
  const rows = byRow ? merge(form, draft.before, mine, theirs.rows) : [];
  const [chosen, setChosen] = useState<ReadonlyMap<string, Side>>(new Map());
  const differing = rows.filter((r) => !r.same);
  const result = byRow ? merged(rows, chosen) : null;
  const open = differing.filter((r) => !(chosen.get(r.key) ?? r.suggested)).length;

  const takeMine = () => resolve({ ...draft, base: theirs.revision, before: theirs.rows });
  const takeTheirs = async () => {
    await db.drafts.delete(draft.key);
    onResolved();
  };
  const resolve = async (next: Draft) => {
    const { conflict: _, ...rest } = next;
    await db.drafts.put({ ...rest, changedAt: Date.now() });
    onResolved();
  };
  return (
    <div class="stack">
      <div class="notice bad" role="alert">
        <h2>{say('Biểu này có hai bản', 'There are two versions of this sheet')}</h2>
        <p>
          {say('Trong lúc bạn làm, một thiết bị khác đã nộp bản', 'While you worked, another device filed revision')}{' '}
          {theirs.revision}
          {theirs.receivedAt ? ` (${saidInstant(theirs.receivedAt)})` : ''}.{' '}
          {say('Hãy chọn cho từng chỗ khác nhau; chưa có gì bị mất.', 'Choose for each difference; nothing is lost.')}
        </p>
      </div>
      {byRow && (
        <>
          <p class="hint">
            {say(
              `${rows.length - differing.length} dòng giống nhau, ${differing.length} dòng khác nhau.`,
              `${rows.length - differing.length} rows are the same, ${differing.length} differ.`,
            )}
          </p>
          <div class="row">
            <button type="button" onClick={() => setChosen(new Map(differing.map((r) => [r.key, 'mine'])))}>
              {say('Chọn tất cả bên tôi', 'All of mine')}
            </button>
            <button type="button" onClick={() => setChosen(new Map(differing.map((r) => [r.key, 'theirs'])))}>
              {say('Chọn tất cả bên máy chủ', "All of the server's")}
            </button>
          </div>
          {differing.map((row) => (
            <MergeChoice
              key={row.key}
              row={row}
              context={context}
              side={chosen.get(row.key) ?? row.suggested}
              onSide={(side) => setChosen(new Map(chosen).set(row.key, side))}
            />
          ))}
          <button
            type="button"
            class="primary wide"
            disabled={result === null}
            onClick={() =>
              result &&
              void resolve({
                ...draft,
                base: theirs.revision,
                before: theirs.rows,
                rows: result.map((v) => begunRow(form, v)),
              })
            }
          >
            {open > 0
              ? say(`Còn ${open} dòng phải chọn`, `${open} rows still to be chosen`)
              : say('Tiếp tục với bản đã ghép', 'Go on with the merged sheet')}
          </button>
        </>
      )}
      {!byRow && (
        <div class="row">
          <button type="button" onClick={() => void takeMine()}>
            {say('Giữ bản của tôi', 'Keep mine')}: {kindOf(draft.kind, draft.rows.length, draft.reason)}
          </button>
          <button type="button" onClick={() => void takeTheirs()}>
            {say('Dùng bản trên máy chủ', "Take the server's")}:{' '}
            {kindOf(theirs.kind ?? 'rows', theirs.rows.length, theirs.reason)}
          </button>
        </div>
      )}
    </div>
  );
}

const kindOf = (kind: Draft['kind'], rows: number, reason: string) =>
  kind === 'nil'
    ? say(`không phát sinh (${reason})`, `nothing to report (${reason})`)
    : kind === 'withdraw'
      ? say('đã rút lại', 'withdrawn')
      : say(`${rows} dòng`, `${rows} rows`);

function MergeChoice({
  row,
  context,
  side,
  onSide,
}: {
  row: MergeRow;
  context: SheetContext;
  side: Side | undefined;
  onSide: (side: Side) => void;
}) {
  const { form, choices } = context;
  const about = title(form, row.mine ?? row.theirs ?? {}, undefined, choices) || read(form.name);
  const differs = form.fields.filter((f) => !sameValue(row.mine?.[f.name], row.theirs?.[f.name]));
  const column = (of: Side, values: Values | undefined, name: string) => (
    <label class={`side ${side === of ? 'chosen' : ''}`}>
      <span class="side-head">
        <input type="radio" name={`m-${row.key}`} checked={side === of} onChange={() => onSide(of)} /> {name}
      </span>
      {values ? (
        <span class="side-values">
          {differs.map((f) => (
            <span key={f.name}>
              <span class="hint">{read(f.caption)}</span> {caption(f, values[f.name], choices) || say('trống', 'empty')}
            </span>
          ))}
        </span>
      ) : (
        <span class="hint">{say('Không có dòng này', 'No such row')}</span>
      )}
    </label>
  );
  return (
    <fieldset class={`card merge ${row.asks && !side ? 'asks' : ''}`}>
      <legend>{about}</legend>
      <div class="sides">
        {column('mine', row.mine, say('Của tôi', 'Mine'))}
        {column('theirs', row.theirs, say('Trên máy chủ', "The server's"))}
      </div>
    </fieldset>
  );
}

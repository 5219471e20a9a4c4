import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { dryRun } from '../api/client';
import type { Form, MonthRegister, Prefill, Value, Values, Warning } from '../api/types';
import { submissionOf } from '../outbox/sender';
import { newUuid } from '../outbox/uuid';
import type { Choices } from '../sheets/captions';
import { check, type SheetProblem } from '../sheets/check';
import { placed } from '../sheets/places';
import { cleaned, isGiven, newRow, type Row, sameValue } from '../sheets/rows';
import type { Draft, SheetKind } from '../store/db';
import { keep } from '../store/drafts';
import { online } from '../store/fetching';
import { now, session } from '../store/session';
import { dayOf } from '../words/dates';

export interface SheetContext {
  form: Form;
  prefill: Prefill | undefined;
  choices: Choices;
}

/** What the codes of a sheet's fields can be: its own, and the members of the organisation. */
export const contextOf = (
  form: Form,
  prefill: Prefill | undefined,
  register: MonthRegister | undefined,
): SheetContext => ({
  form,
  prefill,
  choices: (field) => (field.codeOf ? (prefill?.codes[field.codeOf] ?? register?.codes[field.codeOf] ?? []) : []),
});

export type ServerCheck = 'not-yet' | 'checking' | 'passed' | 'problems' | 'no-signal';

export interface Editing {
  context: SheetContext;
  draft: Draft;
  problems: SheetProblem[];
  /** Those to be shown now: what is merely missing is told when the clerk wants to send. */
  shown: SheetProblem[];
  missing: number;
  warnings: Warning[];
  server: ServerCheck;
  /** The revision that somebody else has filed meanwhile. */
  stale: number | undefined;
  /** Puts the draft down as one of two versions. */
  confront: () => Promise<void>;
  attempted: boolean;
  attempt: () => SheetProblem[];
  set: (row: string, field: string, value: Value | undefined) => void;
  paste: (changes: { row: string; values: Values }[], added: Values[]) => void;
  fill: (field: string, value: Value) => number;
  add: () => string;
  remove: (row: string) => () => void;
  change: (change: Partial<Pick<Draft, 'kind' | 'reason' | 'confirmed' | 'forRestatement'>>) => void;
}

const isQuiet = (problem: SheetProblem): boolean =>
  problem.isGap === true || problem.code === 'field-missing' || problem.code === 'row-empty';

/** A sheet under the clerk's hands: each change is on the device before the next one. */
export function useEditing(initial: Draft, context: SheetContext): Editing {
  const latest = useRef(initial);
  const [draft, setDraft] = useState(initial);
  const [attempted, setAttempted] = useState(initial.returned !== undefined);
  const [said, setSaid] = useState<SheetProblem[]>(initial.returned?.problems ?? []);

  const update = (change: (draft: Draft) => Draft) => {
    const { returned: _, ...rest } = change(latest.current);
    latest.current = { ...rest, changedAt: Date.now() };
    setDraft(latest.current);
    void keep(latest.current);
  };
  const updateRows = (change: (rows: Row[]) => Row[]) => update((d) => ({ ...d, rows: change(d.rows) }));

  const problems = useMemo(() => problemsOf(draft, context), [draft, context]);
  const { warnings, server, stale } = useServerCheck(draft, context, problems.length === 0, setSaid);
  const all = [...problems, ...said.filter((s) => !problems.some((p) => p.row === s.row && p.field === s.field))];
  return {
    context,
    draft,
    problems: all,
    shown: attempted ? all : all.filter((p) => !isQuiet(p)),
    missing: problems.filter(isQuiet).length,
    warnings,
    server,
    stale,
    confront: () => keep({ ...latest.current, conflict: { currentRevision: stale ?? 0, at: Date.now() } }),
    attempted,
    attempt: () => {
      setAttempted(true);
      return [...problemsOf(latest.current, context)];
    },
    set: (row, field, value) => {
      setSaid((old) => old.filter((p) => p.row !== row && p.row !== undefined));
      updateRows((rows) => rows.map((r) => (r.id === row ? { ...r, values: { ...r.values, [field]: value } } : r)));
    },
    paste: (changes, added) => {
      const byRow = new Map(changes.map((c) => [c.row, c.values]));
      updateRows((rows) => [
        ...rows.map((r) => (byRow.has(r.id) ? { ...r, values: { ...r.values, ...byRow.get(r.id) } } : r)),
        ...added.map((values) => newRow(values)),
      ]);
    },
    fill: (field, value) => {
      const empty = latest.current.rows.filter((r) => !isGiven(r.values[field])).length;
      updateRows((rows) =>
        rows.map((r) => (isGiven(r.values[field]) ? r : { ...r, values: { ...r.values, [field]: value } })),
      );
      return empty;
    },
    add: () => {
      const row = newRow();
      updateRows((rows) => [...rows, row]);
      return row.id;
    },
    remove: (id) => {
      const before = latest.current.rows;
      updateRows((rows) => rows.filter((r) => r.id !== id));
      setSaid((old) => old.filter((p) => p.row !== id));
      return () => updateRows(() => before);
    },
    change: (change) => {
      setSaid((old) => old.filter((p) => p.row !== undefined));
      update((d) => ({ ...d, ...change }));
    },
  };
}

/** What is wrong with the draft, as far as the device can say. */
function problemsOf(draft: Draft, context: SheetContext): SheetProblem[] {
  if (draft.kind !== 'rows') return draft.reason.trim() === '' ? [reasonMissing] : [];
  if (draft.rows.length === 0) return [sheetEmpty];
  return check(context.form, draft.rows, { days: context.prefill?.days ?? [], today: dayOf(now()), unit: draft.unit });
}

const reasonMissing: SheetProblem = {
  code: 'reason-missing',
  field: 'reason',
  vi: 'Hãy ghi lý do, không nêu tên người.',
  en: 'Write the reason, without names of people.',
};

const sheetEmpty: SheetProblem = {
  code: 'sheet-empty',
  vi: 'Biểu chưa có dòng nào. Hãy thêm dòng, hoặc chọn «Không phát sinh» và ghi lý do.',
  en: "The sheet has no rows. Add one, or choose 'Nothing to report' and write the reason.",
};

const pause = 900;

/** Once the device finds nothing wrong, the server is asked, without filing: its rules are more. */
function useServerCheck(
  draft: Draft,
  context: SheetContext,
  isWhole: boolean,
  tell: (problems: SheetProblem[]) => void,
): { warnings: Warning[]; server: ServerCheck; stale: number | undefined } {
  const [server, setServer] = useState<ServerCheck>('not-yet');
  const [warnings, setWarnings] = useState<Warning[]>([]);
  const [stale, setStale] = useState<number>();
  useEffect(() => {
    if (!isWhole || draft.changedAt === 0) {
      setServer('not-yet');
      setWarnings([]);
      return;
    }
    let isOver = false;
    const timer = setTimeout(async () => {
      setServer('checking');
      const secret = session.peek()?.secret ?? '';
      const answer = await online(() => dryRun(secret, bodyOf(draft, context.form)));
      if (isOver) return;
      if (!answer) setServer('no-signal');
      else if ('problems' in answer) {
        setStale(answer.code === 'stale-base' ? answer.currentRevision : undefined);
        const isOurs = answer.status === 422 || answer.status === 403;
        tell(
          isOurs
            ? placed(
                answer.problems,
                draft.rows.map((r) => r.id),
              )
            : [],
        );
        setServer(isOurs ? 'problems' : 'not-yet');
      } else {
        tell([]);
        setStale(undefined);
        setWarnings(answer.warnings ?? []);
        setServer('passed');
      }
    }, pause);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [draft, isWhole]);
  return { warnings, server, stale };
}

const bodyOf = (draft: Draft, form: Form) =>
  submissionOf(
    {
      ...draft,
      seq: 0,
      notBefore: 0,
      attempts: 0,
      id: newUuid(),
      rows: draft.kind === 'rows' ? draft.rows.map((r) => cleaned(form, r.values)) : [],
      finalisedAt: new Date().toISOString(),
    },
    new Date(),
  );

/** Whether the draft says anything else than what was accepted. */
export const hasChanged = (before: Values[], rows: Row[], form: Form, kind: SheetKind): boolean =>
  kind !== 'rows' ||
  before.length !== rows.length ||
  rows.some((r, i) => form.fields.some((f) => !sameValue(r.values[f.name], before[i]?.[f.name])));

import { type Answer, documentOf } from '../api/client';
import type { ProblemDocument, Receipt } from '../api/types';

/** What an answer means for a sheet that waits to be sent. */
export type Outcome =
  | { kind: 'accepted'; receipt: Receipt }
  /** Somebody else was quicker: a person has to look at both. */
  | { kind: 'conflict'; currentRevision: number }
  /** Something on the sheet is wrong: back to its draft. */
  | { kind: 'returned'; document: ProblemDocument }
  /** The key opens nothing any more: everything waits until somebody signs in. */
  | { kind: 'key-refused' }
  /** No fault of the sheet: again later, as it is. */
  | { kind: 'later'; retryAfter: number | undefined };

/** 5xx, 408, 429 and what no program of ours would say are waited out: sending twice does no harm. */
export function outcomeOf(answer: Answer): Outcome {
  const { status } = answer;
  if (status === 200 || status === 201 || status === 202) {
    const receipt = answer.body as Receipt | undefined;
    return receipt?.receipt ? { kind: 'accepted', receipt } : { kind: 'later', retryAfter: undefined };
  }
  if (status === 401) return { kind: 'key-refused' };
  const document = documentOf(answer);
  if (status >= 500 || status === 408 || status === 429 || document.code === 'unexpected-answer')
    return { kind: 'later', retryAfter: answer.retryAfter };
  if (document.code === 'stale-base') return { kind: 'conflict', currentRevision: document.currentRevision ?? 0 };
  return { kind: 'returned', document };
}

import type { Bilingual } from '../../words/say';
import { getSeen, post, type Seen } from './api';
import { type Explanation, explainPath } from './explaining';
import type { Row } from './rows';
import type { ManifestTable } from './snapshot';

export interface Owed {
  kind: string;
  organization: string;
  organizationName: string;
  form: string;
  unit: string;
  unitName: string;
  name: Bilingual;
  due?: string;
  state: string;
  why?: Bilingual;
  receipt?: string;
  receivedAt?: string;
  met?: number;
  owed?: number;
  date?: string;
  extension?: { until: string; reason?: string };
  review?: { verdict: 'accepted' | 'asked-back'; reason?: string; at: string };
}

interface OwedPage {
  state: string;
  asOf: string;
  onTimeBefore: string;
  lockedFrom: string;
  obligations: Owed[];
  next?: string;
}

export interface Ledger {
  state: string;
  /** The instant of the server that it is told of. */
  asOf: string;
  onTimeBefore: string;
  lockedFrom: string;
  owed: Owed[];
}

/** The ledger of a month as it stands now, page after page. */
export async function getLedger(month: string, of: Record<string, string>): Promise<Seen<Ledger>> {
  const owed: Owed[] = [];
  let next: string | undefined;
  let seen: Seen<OwedPage>;
  do {
    const query = new URLSearchParams({ month, limit: '1000', ...of, ...(next ? { next } : {}) });
    seen = await getSeen<OwedPage>(`obligations?${query}`);
    owed.push(...seen.value.obligations);
    next = seen.value.next;
  } while (next);
  const { state, asOf, onTimeBefore, lockedFrom } = seen.value;
  return { ...seen, value: { state, asOf, onTimeBefore, lockedFrom, owed } };
}

export const review = (receipt: string, verdict: 'accepted' | 'asked-back', reason: string): Promise<unknown> =>
  post('reviews', { receipt, verdict, ...(reason ? { reason } : {}) });

export const extend = (month: string, organization: string, until: string, reason: string): Promise<unknown> =>
  post(`months/${month}/extensions`, { organization, until, reason });

export interface Version {
  month: string;
  version: number;
  state: string;
  publishedAt?: string;
  restatement?: string;
  received: number;
  expected: number;
}

export interface Restatement {
  id: string;
  month: string;
  state: 'requested' | 'running' | 'done' | 'failed';
  reason: string;
  requestedAt: string;
  endedAt?: string;
  sheets: {
    receipt: string;
    organization: string;
    form: string;
    unit: string;
    result: string;
    revision?: number;
    problem?: Bilingual;
  }[];
  versions: { month: string; before: number; after: number }[];
  failedChecks: string[];
}

export interface WaitingFiling {
  organization: string;
  form: string;
  unit: string;
  receipt: string;
  receivedAt: string;
  base: number;
  kind: string;
  reason?: string;
  rowCount: number;
}

export const getVersions = (month: string): Promise<Seen<Version[]>> => getSeen(`months/${month}/versions`);

export const getRestatements = (month: string): Promise<Seen<Restatement[]>> => getSeen(`months/${month}/restatements`);

export const restate = (month: string, receipts: readonly string[], reason: string): Promise<Restatement> =>
  post(`months/${month}/restatements`, { receipts, reason });

/** The sheets that wait to be let in, page after page. */
export async function getFilings(month: string): Promise<Seen<WaitingFiling[]>> {
  const all: WaitingFiling[] = [];
  let next: string | undefined;
  let seen: Seen<{ filings: WaitingFiling[]; next?: string }>;
  do {
    seen = await getSeen(`months/${month}/filings${next ? `?after=${encodeURIComponent(next)}` : ''}`);
    all.push(...seen.value.filings);
    next = seen.value.next;
  } while (next);
  return { ...seen, value: all };
}

export const getExplanation = (
  table: ManifestTable,
  month: string,
  row: Row,
  figure: string,
): Promise<Seen<Explanation>> => getSeen<Explanation>(explainPath(table, month, row, figure));

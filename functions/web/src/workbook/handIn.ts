import { documentOf, entra, Unreachable } from '../api/client';
import type { ProblemDocument, ProblemEntry, Receipt } from '../api/types';

/** What a file is, by its name. */
export type FileKind = 'workbook' | 'csv' | 'bundle';

export const mediaTypes: Record<FileKind, string> = {
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  bundle: 'application/json',
};

export function kindOf(name: string): FileKind | undefined {
  const lower = name.toLowerCase();
  if (lower.endsWith('.xlsx')) return 'workbook';
  if (lower.endsWith('.csv')) return 'csv';
  return lower.endsWith('.pipeline-bundle') ? 'bundle' : undefined;
}

/** Form and month of a CSV file that was downloaded here: they stand in its name. */
export function namedBy(name: string, forms: readonly string[]): { form: string; month: string } | undefined {
  const month = /-(\d{4}-\d{2})-/.exec(name)?.[1];
  const form = forms.find((f) => month !== undefined && name.includes(`${month}-${f}`));
  return month && form ? { form, month } : undefined;
}

/** What became of one sheet of a file. */
export interface SheetResult {
  status: number;
  /** Which sheet of the file it is. */
  form?: string;
  month?: string;
  unit?: string;
  receipt?: Receipt;
  problem?: ProblemDocument;
}

export interface BundleAnswer {
  organization: string;
  madeAt: string;
  receivedAt: string;
  sheets: SheetResult[];
}

/** What became of a file: a result for each sheet, or why none of it was looked at. */
export type HandedIn =
  | { kind: 'taken'; sheets: SheetResult[]; bundle?: BundleAnswer }
  | { kind: 'refused'; problems: ProblemEntry[] };

/** How a file is handed in. */
export interface Way {
  /** Nothing is stored. */
  isCheck?: boolean;
  /** Sheets of locked months go to the board, outside the figures. */
  forRestatement?: boolean;
  csv?: { form: string; month: string } | undefined;
}

/** The address that takes a file. */
export function addressFor(kind: FileKind, { isCheck, forRestatement, csv }: Way): string {
  const query = new URLSearchParams({
    ...(kind === 'csv' ? csv : {}),
    ...(isCheck ? { dryRun: 'true' } : {}),
    ...(forRestatement ? { forRestatement: 'true' } : {}),
  });
  const path = kind === 'bundle' ? 'bundles' : 'submissions';
  const asked = query.toString();
  return asked ? `${path}?${asked}` : path;
}

export function handedIn(status: number, body: unknown): HandedIn {
  if (status === 207 && Array.isArray(body)) return { kind: 'taken', sheets: body as SheetResult[] };
  if (status === 207) {
    const bundle = body as BundleAnswer;
    return { kind: 'taken', sheets: bundle.sheets, bundle };
  }
  const document = documentOf({ status, body, retryAfter: undefined });
  const problems =
    document.problems.length > 0 ? document.problems : [{ code: document.code, vi: document.vi, en: document.en }];
  return { kind: 'refused', problems };
}

/** How many sheets are kept out by the lock of their month, and could go to the board. */
export const lockedOut = (handed: HandedIn): number =>
  handed.kind === 'taken' ? handed.sheets.filter((s) => s.problem?.code === 'month-locked').length : 0;

/** A workbook of a commune on a weak signal takes its minutes. */
const patience = 5 * 60_000;

/** Sends a file, or asks for one. */
export async function sendFile(
  path: string,
  key: string,
  more: { body?: Blob; type?: string; accept?: string },
): Promise<{ status: number; body: unknown; file?: Blob; name?: string }> {
  const patienceEnds = new AbortController();
  const timer = setTimeout(() => patienceEnds.abort(), patience);
  try {
    const response = await fetch(`/api/${path}`, {
      method: more.body ? 'POST' : 'GET',
      headers: {
        accept: more.accept ?? 'application/json',
        ...(key === entra ? {} : { 'x-api-key': key }),
        ...(more.type ? { 'content-type': more.type } : {}),
      },
      body: more.body ?? null,
      cache: 'no-store',
      credentials: key === entra ? 'same-origin' : 'omit',
      signal: patienceEnds.signal,
    });
    if (response.headers.get('content-type')?.includes('json'))
      return { status: response.status, body: await response.json() };
    const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
    return { status: response.status, body: undefined, file: await response.blob(), ...(name ? { name } : {}) };
  } catch (failure) {
    throw new Unreachable(String(failure));
  } finally {
    clearTimeout(timer);
  }
}

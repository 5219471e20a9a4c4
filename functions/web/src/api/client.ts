import type {
  Form,
  Me,
  MonthRegister,
  Obligation,
  Prefill,
  ProblemDocument,
  Receipt,
  SheetView,
  SignInOffer,
  Submission,
} from './types';

/** The server did not answer: no signal, or it took too long. */
export class Unreachable extends Error {}

/** The server answered that something is wrong. */
export class Refused extends Error {
  constructor(
    readonly document: ProblemDocument,
    readonly retryAfter: number | undefined,
  ) {
    super(document.code);
  }
}

export interface Answer {
  status: number;
  body: unknown;
  /** Seconds. */
  retryAfter: number | undefined;
}

const patience = 60_000;

/**
 * Stands where a key would: the browser's own cookie says who asks, set by the sign-in with Entra ID at the server's gate. No key is this word.
 */
export const entra = 'entra';

/** How a request says who asks: by the key in its header, or by the cookie; never by both. */
export const saying = (
  key: string | undefined,
): { keyHeader: Record<string, string>; credentials: RequestCredentials } => ({
  keyHeader: key && key !== entra ? { 'x-api-key': key } : {},
  credentials: key === entra ? 'same-origin' : 'omit',
});

/** Asks the server; an answer of any status is an answer. */
export const ask = (path: string, key: string | undefined, body?: unknown): Promise<Answer> =>
  send(path, key, body, async (response) => (isJson(response) ? await response.json() : undefined));

/** Asks for a file; the body is its bytes, or what is wrong. */
export const askFile = (path: string, key: string | undefined): Promise<Answer> =>
  send(path, key, undefined, (response) =>
    response.ok ? response.arrayBuffer() : isJson(response) ? response.json() : Promise.resolve(undefined),
  );

const isJson = (response: Response): boolean => response.headers.get('content-type')?.includes('json') ?? false;

async function send(
  path: string,
  key: string | undefined,
  body: unknown,
  read: (response: Response) => Promise<unknown>,
): Promise<Answer> {
  // AbortSignal.timeout came to phones in 2022 only.
  const patienceEnds = new AbortController();
  const timer = setTimeout(() => patienceEnds.abort(), patience);
  try {
    const { keyHeader, credentials } = saying(key);
    const headers: Record<string, string> = { accept: 'application/json', ...keyHeader };
    if (body !== undefined) headers['content-type'] = 'application/json';
    const response = await fetch(`/api/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers,
      body: body === undefined ? null : JSON.stringify(body),
      cache: 'no-store',
      credentials,
      signal: patienceEnds.signal,
    });
    const wait = Number(response.headers.get('retry-after'));
    return {
      status: response.status,
      body: await read(response),
      retryAfter: Number.isFinite(wait) && wait > 0 ? wait : undefined,
    };
  } catch (failure) {
    throw new Unreachable(String(failure));
  } finally {
    clearTimeout(timer);
  }
}

const attempts = 4;

/** What an address has to say. A server that is busy is asked again, as late as it wants; nobody sees more of it than a wait. */
async function get<T>(path: string, key?: string): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const answer = await ask(path, key);
    if (answer.status >= 200 && answer.status < 300) return answer.body as T;
    const isBusy = answer.status === 429 || answer.status === 503;
    if (!isBusy || attempt === attempts) throw new Refused(documentOf(answer), answer.retryAfter);
    await new Promise((go) => setTimeout(go, Math.min(answer.retryAfter ?? attempt, 10) * 1000));
  }
}

/** What is wrong, also where something between us and the server answered in its own words. */
export function documentOf(answer: Answer): ProblemDocument {
  const body = answer.body as Partial<ProblemDocument> | undefined;
  if (body?.code && body.problems) return body as ProblemDocument;
  return {
    status: answer.status,
    code: 'unexpected-answer',
    vi: `Máy chủ trả lời ngoài dự kiến (${answer.status}). Hãy thử lại sau.`,
    en: `The server gave an unexpected answer (${answer.status}). Try again later.`,
    problems: [],
  };
}

export const getSignIn = (): Promise<SignInOffer> => get('sign-in');
export const getForms = (): Promise<Form[]> => get('forms');
export const getMe = (key: string): Promise<Me> => get('me', key);
export const getRegister = (key: string, month: string): Promise<MonthRegister> => get(`prefill/${month}`, key);
export const getPrefill = (key: string, month: string, form: string, unit: string): Promise<Prefill> =>
  get(`prefill/${month}/${form}/${encodeURIComponent(unit)}`, key);
export const getSheet = (key: string, month: string, form: string, unit: string): Promise<SheetView> =>
  get(`sheets/${month}/${form}/${encodeURIComponent(unit)}`, key);

/** All sheets owed for a month, page after page. */
export async function getObligations(key: string, month: string, organization: string): Promise<Obligation[]> {
  const all: Obligation[] = [];
  let next: string | undefined;
  do {
    const query = new URLSearchParams({ month, organization, kind: 'sheet', ...(next ? { next } : {}) });
    const page = await get<{ obligations: Obligation[]; next?: string }>(`obligations?${query}`, key);
    all.push(...page.obligations);
    next = page.next;
  } while (next);
  return all;
}

/** Checks a sheet without filing it. */
export async function dryRun(key: string, sheet: Submission): Promise<Receipt | ProblemDocument> {
  const answer = await ask('submissions?dryRun=true', key, sheet);
  return answer.status === 200 ? (answer.body as Receipt) : documentOf(answer);
}

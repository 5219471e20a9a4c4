import { type Answer, ask, askFile, documentOf, Refused, Unreachable } from '../../api/client';
import { markRefused, reachable } from '../../store/fetching';
import { session } from '../../store/session';
import { keepAnswer, keptAnswer } from './keep';

const secret = (): string | undefined => session.peek()?.secret;

/** How often a server that is busy is asked again, as late as it wants. */
const attempts = 4;

async function answered(work: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    let answer: Answer;
    try {
      answer = await work();
    } catch (failure) {
      if (failure instanceof Unreachable) reachable.value = false;
      throw failure;
    }
    reachable.value = true;
    if (answer.status >= 200 && answer.status < 300) return answer;
    if (answer.status === 401) await markRefused();
    const isBusy = answer.status === 429 || answer.status === 503;
    if (!isBusy || attempt === attempts) throw new Refused(documentOf(answer), answer.retryAfter);
    await new Promise((go) => setTimeout(go, Math.min(answer.retryAfter ?? attempt, 10) * 1000));
  }
}

/** A dataset file's bytes. */
export const getFile = async (path: string): Promise<ArrayBuffer> =>
  (await answered(() => askFile(`datasets/${path}`, secret()))).body as ArrayBuffer;

export const getLive = async <T>(path: string): Promise<T> => (await answered(() => ask(path, secret()))).body as T;

export const post = async <T>(path: string, body: unknown): Promise<T> =>
  (await answered(() => ask(path, secret(), body))).body as T;

/** An answer and when it was seen: of now, or the last one where there is no signal. */
export interface Seen<T> {
  value: T;
  at: number;
  isOld: boolean;
}

export async function getSeen<T>(path: string): Promise<Seen<T>> {
  try {
    const value = await getLive<T>(path);
    await keepAnswer(path, value);
    return { value, at: Date.now(), isOld: false };
  } catch (failure) {
    const kept = failure instanceof Unreachable ? await keptAnswer<T>(path) : undefined;
    if (kept) return { ...kept, isOld: true };
    throw failure;
  }
}

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask, entra } from '../src/api/client';
import type { Me } from '../src/api/types';

const board: Me = {
  key: 'entra:0f1e2d3c-4b5a-4968-8776-655443322110',
  role: 'board',
  now: '2020-01-20T00:00:00+00:00',
  firstMonth: '2019-01',
  months: [],
  units: { cell: [], village: [], commune: [] },
};

let sent: RequestInit[];
let answer: () => Response;

beforeEach(() => {
  sent = [];
  answer = () => new Response(JSON.stringify(board), { status: 200, headers: { 'content-type': 'application/json' } });
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    sent.push(init);
    return answer();
  });
});

afterEach(async () => {
  vi.unstubAllGlobals();
  const { db } = await import('../src/store/db');
  await db.session.clear();
});

const headersOf = (init: RequestInit | undefined) => init?.headers as Record<string, string>;

describe('Who asks is said by a key or by the cookie of the gate, and never by both', () => {
  it('a key goes in its header, and no cookie goes along', async () => {
    await ask('me', '0123456789.secret');

    expect(headersOf(sent[0])['x-api-key']).toBe('0123456789.secret');
    expect(sent[0]?.credentials).toBe('omit');
  });

  it('a sign-in at the gate sends the cookie of the same origin and no key', async () => {
    await ask('me', entra);

    expect(headersOf(sent[0])['x-api-key']).toBeUndefined();
    expect(sent[0]?.credentials).toBe('same-origin');
  });

  it('what is open to all sends neither', async () => {
    await ask('forms', undefined);

    expect(headersOf(sent[0])['x-api-key']).toBeUndefined();
    expect(sent[0]?.credentials).toBe('omit');
  });
});

describe('Signing in with Entra ID', () => {
  it('keeps who it is and where to sign out, and nothing secret', async () => {
    const { signInByEntra, session, signedInBy } = await import('../src/store/session');
    const { db } = await import('../src/store/db');

    const isIn = await signInByEntra({ entra: '/.auth/login/aad', signOut: '/.auth/logout' });

    expect(isIn).toBe(true);
    expect(signedInBy.value).toBe('entra');
    expect(session.value?.me.role).toBe('board');
    expect((await db.session.get('current'))?.secret).toBe(entra);
    expect((await db.session.get('current'))?.offer?.signOut).toBe('/.auth/logout');
  });

  it('is no failure where the gate has let in nobody', async () => {
    const { signInByEntra } = await import('../src/store/session');
    const body = { status: 401, code: 'key-missing', vi: 'Thiếu khóa.', en: 'No key.', problems: [] };
    answer = () =>
      new Response(JSON.stringify(body), { status: 401, headers: { 'content-type': 'application/problem+json' } });

    expect(await signInByEntra({})).toBe(false);
  });

  it('tells why an account without a role is not let in', async () => {
    const { signInByEntra } = await import('../src/store/session');
    const body = { status: 403, code: 'sign-in-without-role', vi: 'Chưa có vai trò.', en: 'No role.', problems: [] };
    answer = () =>
      new Response(JSON.stringify(body), { status: 403, headers: { 'content-type': 'application/problem+json' } });

    await expect(signInByEntra({})).rejects.toThrow('sign-in-without-role');
  });
});

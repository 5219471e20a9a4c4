import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { waitAfter } from '../src/outbox/backoff';
import { nextToSend } from '../src/outbox/order';
import { outcomeOf } from '../src/outbox/outcome';
import { flush, submissionOf } from '../src/outbox/sender';
import { settle } from '../src/outbox/settle';
import { placed } from '../src/sheets/places';
import { DeviceStore, type Session } from '../src/store/db';
import { anItem, aRow } from './a';

const receipt = {
  receipt: '0031-3R2M-J4GP-R',
  form: 'village-meetings',
  month: '2020-01',
  unit: 'T1',
  revision: 1,
  id: anItem().id,
  contentHash: 'b7f9',
  receivedAt: '2020-01-20T03:00:01Z',
  status: 'accepted' as const,
  onTime: true,
};

const problems = {
  status: 422,
  code: 'present-above-entitled',
  vi: 'Sai.',
  en: 'Wrong.',
  problems: [{ code: 'present-above-entitled', place: '/rows/0/present', vi: 'Sai.', en: 'Wrong.' }],
};

describe('the order of sending', () => {
  test('the longest waiting goes first', () =>
    expect(nextToSend([anItem({ seq: 2, key: 'b' }), anItem({ seq: 1, key: 'a' })], 0)?.seq).toBe(1));

  test('a sheet that has to wait holds its own corrections back and no others', () => {
    const items = [
      anItem({ seq: 1, key: 'a', notBefore: 10 }),
      anItem({ seq: 2, key: 'a' }),
      anItem({ seq: 3, key: 'b' }),
    ];
    expect(nextToSend(items, 5)?.seq).toBe(3);
  });
});

describe('the wait between attempts', () => {
  test('doubles up to five minutes', () =>
    expect([1, 2, 3, 20].map((n) => waitAfter(n, undefined, 0.5))).toEqual([5_000, 10_000, 20_000, 300_000]));

  test('is never shorter than the server asked for', () => expect(waitAfter(1, 60, 0)).toBe(60_000));
});

describe('what an answer means', () => {
  const of = (status: number, body?: unknown) => outcomeOf({ status, body, retryAfter: undefined }).kind;

  test.each([
    [201, receipt, 'accepted'],
    [200, { ...receipt, status: 'already-accepted' }, 'accepted'],
    [202, { ...receipt, status: 'filed-for-restatement' }, 'accepted'],
    [401, { ...problems, code: 'key-unknown' }, 'key-refused'],
    [409, { ...problems, code: 'stale-base', currentRevision: 2 }, 'conflict'],
    [409, { ...problems, code: 'month-locked' }, 'returned'],
    [422, problems, 'returned'],
    [403, { ...problems, code: 'unit-of-another' }, 'returned'],
    [429, problems, 'later'],
    [503, problems, 'later'],
    [502, undefined, 'later'],
    [200, undefined, 'later'],
  ])('%i is %#', (status, body, kind) => expect(of(status, body)).toBe(kind));
});

test('problems come to the rows that they are about', () =>
  expect(
    placed(
      [
        { code: 'x', place: '/rows/1/a~1b', vi: '', en: '' },
        { code: 'y', place: '/reason', vi: '', en: '' },
      ],
      ['r0', 'r1'],
    ),
  ).toEqual([
    { code: 'x', vi: '', en: '', row: 'r1', field: 'a/b' },
    { code: 'y', vi: '', en: '', field: 'reason' },
  ]));

test('a nil report is sent with its reason and without rows', () => {
  const sent = submissionOf(anItem({ kind: 'nil', reason: 'Không họp.', rows: [] }), new Date(0));
  expect(sent).toMatchObject({ nil: true, reason: 'Không họp.', sentAt: '1970-01-01T00:00:00.000Z' });
  expect(sent.rows).toBeUndefined();
});

describe('what becomes of a sheet', () => {
  let store: DeviceStore;
  beforeEach(async () => {
    store = new DeviceStore(`test-${Math.random()}`);
    await store.outbox.put(anItem());
  });
  afterEach(() => store.delete());

  test('an accepted one leaves the queue for its receipt', async () => {
    await store.obligations.put({
      key: '2020-01',
      at: 0,
      value: [{ organization: 'XA', form: 'village-meetings', unit: 'T1', unitName: 'T1', state: 'asked-back' }],
    });
    await settle(store, anItem(), { kind: 'accepted', receipt });
    expect(await store.outbox.count()).toBe(0);
    expect((await store.receipts.get(receipt.receipt))?.finalisedAt).toBe(anItem().finalisedAt);
    expect((await store.sheets.get(anItem().key))?.rows).toEqual([aRow()]);
    expect((await store.obligations.get('2020-01'))?.value[0]).toMatchObject({
      state: 'filed',
      receipt: receipt.receipt,
    });
  });

  test('a returned one is a draft again, with its problems at their fields', async () => {
    await settle(store, anItem(), { kind: 'returned', document: problems });
    const draft = await store.drafts.get(anItem().key);
    expect(await store.outbox.count()).toBe(0);
    expect(draft?.rows[0]?.values).toEqual(aRow());
    expect(draft?.returned?.problems[0]).toMatchObject({ row: draft?.rows[0]?.id, field: 'present' });
  });

  test('one that somebody else overtook keeps its content and what it was made on', async () => {
    await settle(store, anItem({ base: 1, before: [aRow()] }), { kind: 'conflict', currentRevision: 2 });
    expect(await store.drafts.get(anItem().key)).toMatchObject({
      base: 1,
      before: [aRow()],
      conflict: { currentRevision: 2 },
    });
  });

  test('a newer draft is not overwritten by an older sheet that comes back', async () => {
    const { seq, id, attempts, notBefore, finalisedAt, ...sheet } = anItem();
    await store.drafts.put({ ...sheet, reason: 'newer', rows: [], changedAt: 1 });
    await settle(store, anItem(), { kind: 'returned', document: problems });
    expect((await store.drafts.get(sheet.key))?.reason).toBe('newer');
  });

  test('without a signal it waits, and says how often it was tried', async () => {
    await settle(store, anItem(), { kind: 'later', retryAfter: undefined }, 0.5);
    expect(await store.outbox.get(1)).toMatchObject({ attempts: 1 });
  });
});

describe('sending', () => {
  let store: DeviceStore;
  beforeEach(async () => {
    store = new DeviceStore(`test-${Math.random()}`);
    await store.session.put({ id: 'current', secret: 'S', clockAhead: 0 } as Session);
    await store.outbox.bulkPut([anItem({ seq: 1, key: 'a', unit: 'A' }), anItem({ seq: 2, key: 'b', unit: 'B' })]);
  });
  afterEach(async () => {
    vi.unstubAllGlobals();
    await store.delete();
  });

  const answering = (...answers: (() => Response)[]) => {
    const sent: { unit: string }[] = [];
    vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
      sent.push(JSON.parse(String(init.body)));
      const next = answers.shift();
      if (!next) throw new TypeError('no signal');
      return next();
    });
    return sent;
  };
  const json = (status: number, body: unknown) => () =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

  test('goes through the queue in order', async () => {
    const sent = answering(json(201, receipt), json(201, { ...receipt, receipt: 'other' }));
    expect(await flush(store)).toBe('done');
    expect(sent.map((s) => s.unit)).toEqual(['A', 'B']);
    expect(await store.receipts.count()).toBe(2);
  });

  test('stops where there is no signal, and loses nothing', async () => {
    answering(json(201, receipt));
    expect(await flush(store)).toBe('unreachable');
    expect(await store.outbox.toArray()).toMatchObject([{ seq: 2, attempts: 1 }]);
  });

  test('stops where the key opens nothing any more, and keeps the queue', async () => {
    answering(json(401, { ...problems, status: 401, code: 'key-unknown' }));
    expect(await flush(store)).toBe('key-refused');
    expect(await store.outbox.count()).toBe(2);
    expect((await store.session.get('current'))?.refused).toBe(true);
  });
});

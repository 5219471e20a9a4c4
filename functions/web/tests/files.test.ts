import { describe, expect, test } from 'vitest';
import { bundleOf } from '../src/bundle/bundle';
import type { SigningDevice } from '../src/bundle/device';
import { addressFor, handedIn, kindOf, namedBy } from '../src/workbook/handIn';
import { placeOf } from '../src/workbook/Results';
import { anItem } from './a';

describe('a file', () => {
  test('is known by its name', () =>
    expect(['a.XLSX', 'b.csv', 'c.pipeline-bundle', 'd.pdf'].map(kindOf)).toEqual([
      'workbook',
      'csv',
      'bundle',
      undefined,
    ]));

  test('of CSV says its form and month in its name', () => {
    expect(namedBy('XA-NAM-DICH-2020-01-village-meetings.csv', ['cell-meetings', 'village-meetings'])).toEqual({
      form: 'village-meetings',
      month: '2020-01',
    });
    expect(namedBy('village-meetings.csv', ['village-meetings'])).toBeUndefined();
  });

  test('goes to the address that takes it', () => {
    expect(addressFor('workbook', {})).toBe('submissions');
    expect(addressFor('bundle', { isCheck: true })).toBe('bundles?dryRun=true');
    expect(addressFor('bundle', { forRestatement: true })).toBe('bundles?forRestatement=true');
    expect(addressFor('csv', { isCheck: true, csv: { form: 'f', month: 'm' } })).toBe(
      'submissions?form=f&month=m&dryRun=true',
    );
  });

  test('that was refused whole has its problems, or at least what happened', () => {
    const entry = { code: 'a', vi: 'A', en: 'A', source: 'Trang!B5' };
    expect(handedIn(422, { code: 'a', vi: 'A', en: 'A', status: 422, problems: [entry] })).toEqual({
      kind: 'refused',
      problems: [entry],
    });
    expect(handedIn(502, undefined)).toMatchObject({ kind: 'refused', problems: [{ code: 'unexpected-answer' }] });
  });
});

test('a place is said in words', () => {
  const at = (source: string) => placeOf({ code: '', vi: '', en: '', source }, 'workbook');
  expect(at('Họp thôn!C7')).toBe('Trang Họp thôn, dòng 7, cột C');
  expect(at('7:3')).toBe('Dòng 7, cột 3');
  expect(at('rows[0].date')).toBe('rows[0].date');
});

describe('a bundle', () => {
  test('is signed over its content, and sends nothing by the device’s clock', async () => {
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
    const pair = (await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify'])) as CryptoKeyPair;
    const device: SigningDevice = { id: 'signing', privateKey: pair.privateKey, publicKey: '' };

    const text = await bundleOf([anItem()], device, { key: 'K', device: 'D', at: 0 }, new Date(0));

    const { content, signature } = JSON.parse(text) as { content: string; signature: string };
    const bytes = Uint8Array.from(atob(signature.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
    const fits = await crypto.subtle.verify(
      { name: 'ECDSA', hash: 'SHA-256' },
      pair.publicKey,
      bytes,
      new TextEncoder().encode(content),
    );
    expect(fits).toBe(true);
    const said = JSON.parse(content);
    expect(said).toMatchObject({ key: 'K', device: 'D', madeAt: '1970-01-01T00:00:00.000Z' });
    expect(said.sheets[0]).toMatchObject({ id: anItem().id, finalisedAt: anItem().finalisedAt });
    expect(said.sheets[0]).not.toHaveProperty('sentAt');
  });
});

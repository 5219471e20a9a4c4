import { describe, expect, test } from 'vitest';
import type { Form, Values } from '../src/api/types';
import { breaches } from '../src/sheets/rules';
import { aForm, aRow } from './a';
import written from './rules.cases.json?raw';

interface Case {
  form: string;
  unit: string;
  rows: Values[];
  problems: { index: number; field?: string; code: string; vi: string; en: string }[];
}

/** Written by the server's tests, of what it serves and of what it says to the same rows. */
const { forms, cases } = JSON.parse(written) as {
  forms: Form[];
  cases: Case[];
};

describe('the device and the server say the same of a sheet', () => {
  test.each(forms.map((f) => [f.code, f] as const))('%s', (code, form) => {
    const own = cases.filter((c) => c.form === code);
    expect(own.length).toBeGreaterThan(10);
    for (const { unit, rows, problems } of own) {
      const said = breaches(form, rows, unit).map(({ isGap: _, field, ...more }) => ({
        ...more,
        ...(field && { field }),
      }));
      expect(said).toEqual(problems);
    }
  });
});

describe('a row that is not whole yet', () => {
  const settled = aForm({
    rules: [
      {
        kind: 'at-most',
        fields: ['present'],
        against: ['score'],
        at: 'present',
        code: 'too-many',
        vi: '{present}',
        en: '{limit}',
      },
      {
        kind: 'needs',
        fields: ['guests'],
        against: ['minuted'],
        againstValue: 'true',
        at: 'guests',
        code: 'not-alone',
        vi: '',
        en: '',
      },
      { kind: 'of-tomorrow', fields: ['date'], code: 'unheard-of', vi: '', en: '' },
    ],
  });

  test('is compared only in what is there', () => {
    expect(breaches(settled, [aRow({ present: 'mười', score: 1 })], 'T1')).toEqual([]);
    expect(breaches(settled, [{ guests: ['CB1'] }], 'T1')).toEqual([]);
    expect(breaches(settled, [aRow({ score: 1 })], 'T1').map((b) => [b.vi, b.en])).toEqual([['12', '1']]);
  });

  test('and a rule that this app does not know is left to the server', () =>
    expect(breaches(settled, [aRow()], 'T1')).toEqual([]));
});

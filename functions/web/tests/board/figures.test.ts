import { describe, expect, it } from 'vitest';
import { figureNamed, figures, nameOfFigure } from '../../src/board/figures/catalogue';
import { cellOf, levelOf } from '../../src/board/figures/cell';
import { nothing, shareOf, sumOf } from '../../src/board/figures/figure';
import { filingOf, standingOfFiling } from '../../src/board/figures/filing';
import { saidNumber, saidPercent, saidPoints, saidShare } from '../../src/board/figures/format';
import { overMonths } from '../../src/board/figures/series';
import { language } from '../../src/words/say';
import { meetings } from './a';

const { m1, m3, h1, s1, s2Agreed, a2, a2LastYear, gap } = figures;

describe('a figure over rows', () => {
  it('is its numerators over its denominators, and never a mean of shares', () => {
    const sum = sumOf(m3, [meetings({ m3_num: 1, m3_den: 2 }), meetings({ m3_num: 8, m3_den: 8 })]);

    expect(shareOf(sum)).toBe(0.9);
  });

  it('has no numerator where no row has one, and no share where the denominator is 0', () => {
    const sum = sumOf(m1, [meetings({ m1_num: null, m1_den: 0 })]);

    expect(sum.num).toBeNull();
    expect(shareOf(sum)).toBeNull();
    expect(saidPercent(shareOf(sum))).toBe('–');
  });

  it('takes a null numerator beside others as nothing, not as zero of something', () => {
    expect(sumOf(m1, [meetings({ m1_num: null, m1_den: 0 }), meetings()])).toMatchObject({ num: 1, den: 1, rows: 2 });
  });

  it('leaves withheld ratings out, and counts how many are', () => {
    const sum = sumOf(s2Agreed, [
      { is_suppressed: true, s2_agreed_num: null, s2_agreed_den: null },
      { is_suppressed: true, s2_agreed_num: 3, s2_agreed_den: 12 },
      { is_suppressed: false, s2_agreed_num: 2, s2_agreed_den: 8 },
    ]);

    expect(sum).toMatchObject({ num: 5, den: 20, withheld: 1 });
  });

  it('of terms is of those begun in the year of its month: each month knows two years', () => {
    const rows = [
      { month_start: '2020-01-01', term_year: 2020, a2_num: 1, a2_den: 4 },
      { month_start: '2020-01-01', term_year: 2019, a2_num: 3, a2_den: 5 },
    ];

    expect(sumOf(a2, rows)).toMatchObject({ num: 1, den: 4 });
    expect(sumOf(a2LastYear, rows)).toMatchObject({ num: 3, den: 5 });
  });

  it('is summed over months only if it is a flow, and never over months that are not final', () => {
    const cells = [
      cellOf(m1, sumOf(m1, [meetings()]), false),
      cellOf(m1, sumOf(m1, [meetings({ m1_num: 0 })]), false),
      cellOf(m1, sumOf(m1, [meetings()]), true),
    ];

    expect(overMonths(m1, cells)).toMatchObject({ num: 1, den: 2 });
    expect(overMonths(h1, cells)).toBeNull();
    expect(overMonths(gap, cells)).toBeNull();
  });
});

describe('a place of a matrix', () => {
  it('tells missing, zero, not applicable, withheld and absent apart', () => {
    const standing = (change: Parameters<typeof meetings>[0]) =>
      cellOf(m1, sumOf(m1, [meetings(change)]), false).standing;

    expect(standing({ m1_num: 0, m1_den: 1, m1_missing: 1 })).toBe('missing');
    expect(standing({ m1_num: 0, m1_den: 1, m1_missing: 0 })).toBe('value');
    expect(standing({ m1_num: null, m1_den: 0, m1_missing: 0 })).toBe('none');
    expect(cellOf(s1, sumOf(s1, [{ is_suppressed: true, s1_num: null, s1_den: 0 }]), false).standing).toBe('withheld');
    expect(cellOf(m1, nothing, false).standing).toBe('absent');
  });

  it('is missing where nothing is known, though the missing are outside the denominator', () => {
    expect(cellOf(m3, sumOf(m3, [meetings({ m3_num: null, m3_den: 0, m3_missing: 1 })]), false).standing).toBe(
      'missing',
    );
  });

  it('says that a good part is missing, not that one of many is', () => {
    const one = cellOf(m1, sumOf(m1, [meetings(), meetings({ m1_num: 0, m1_missing: 1 })]), false);
    const many = cellOf(
      m1,
      sumOf(m1, [...Array.from({ length: 40 }, () => meetings()), meetings({ m1_num: 0, m1_missing: 1 })]),
      false,
    );

    expect([one.isPartial, many.isPartial]).toEqual([true, false]);
  });

  it('of a month that is not final is judged by nothing', () => {
    const poor = sumOf(m1, [meetings({ m1_num: 0 })]);

    expect(levelOf(m1, cellOf(m1, poor, false))).toBe(1);
    expect(levelOf(m1, cellOf(m1, poor, true))).toBeNull();
  });

  it('of a figure of which more is not better is judged by nothing', () => {
    expect(levelOf(h1, cellOf(h1, { ...nothing, num: 1, den: 10, rows: 1 }, false))).toBeNull();
  });
});

describe('filing', () => {
  const filing = (change: object) =>
    filingOf([{ o1_den: 4, o1_num: 4, on_time: 4, late: 0, o1_missing: 0, ...change }]);

  it('stands as on time, late, partly there or silent', () => {
    expect(standingOfFiling(filing({}), false)).toBe('on-time');
    expect(standingOfFiling(filing({ on_time: 3, late: 1 }), false)).toBe('late');
    expect(standingOfFiling(filing({ o1_num: 3, on_time: 3, o1_missing: 1 }), false)).toBe('some');
    expect(standingOfFiling(filing({ o1_num: 0, on_time: 0, o1_missing: 4 }), false)).toBe('silent');
    expect(standingOfFiling(filing({ o1_den: 0, o1_num: null, on_time: 0 }), false)).toBe('not-owed');
  });

  it('is still to come in a month that is not locked: nobody is silent yet', () => {
    expect(standingOfFiling(filing({ o1_num: 0, on_time: 0, o1_missing: 4 }), true)).toBe('to-come');
  });
});

describe('numbers', () => {
  it('are written as people in Vietnam write them, and in English as there', () => {
    expect([saidNumber(5671), saidPercent(0.825), saidPoints(0.025), saidPoints(-0.034)]).toEqual([
      '5.671',
      '82,5%',
      '+2,5',
      '−3,4',
    ]);
    language.value = 'en';
    expect([saidNumber(5671), saidPercent(0.825)]).toEqual(['5,671', '82.5%']);
    language.value = 'vi';
  });

  it('never say all where one lacks, nor none where there is one', () => {
    expect([saidShare(0.99999), saidShare(1), saidShare(0.00001), saidShare(0)]).toEqual(['99,9', '100', '0,1', '0']);
  });
});

describe('the catalogue', () => {
  it('knows each figure by the name that addresses have', () => {
    for (const [name, figure] of Object.entries(figures)) {
      expect(figureNamed(name)).toBe(figure);
      expect(nameOfFigure(figure)).toBe(name);
    }
    expect(figureNamed('toString')).toBeUndefined();
  });
});

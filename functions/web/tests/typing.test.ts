import { describe, expect, test } from 'vitest';
import type { Field } from '../src/api/types';
import { shownDay, typedDay } from '../src/sheets/days';
import { shownNumber, typedNumber } from '../src/sheets/numbers';
import { pastedCells, typedValue } from '../src/sheets/typed';
import { aForm } from './a';

const field = (name: string): Field => {
  const found = aForm().fields.find((f) => f.name === name);
  if (!found) throw new Error(name);
  return found;
};

describe('days are typed as in Vietnam', () => {
  test.each([
    ['5/2/2020', '2020-02-05'],
    ['05.02.2020', '2020-02-05'],
    ['05022020', '2020-02-05'],
    ['5-2', '2020-02-05'],
    ['5', '2020-01-05'],
    ['5/2/20', '2020-02-05'],
    ['2020-02-05', '2020-02-05'],
  ])('%s', (typed, day) => expect(typedDay(typed, '2020-01')).toBe(day));

  test.each(['31/2/2020', 'mai', '5/13'])('%s is no day, and stays as it was typed', (typed) =>
    expect(typedDay(typed, '2020-01')).toBe(typed),
  );

  test('nothing typed is nothing given', () => expect(typedDay('  ', '2020-01')).toBeUndefined());

  test('a day is shown day first', () => expect(shownDay('2020-02-05')).toBe('05/02/2020'));
});

describe('numbers', () => {
  test('a comma and a point both mark decimals', () => {
    expect(typedNumber(field('score'), '88,5')).toBe(88.5);
    expect(typedNumber(field('score'), '88.5')).toBe(88.5);
    expect(shownNumber(88.5)).toBe('88,5');
  });

  test('what is not a number stays as it was typed', () => {
    expect(typedNumber(field('present'), '12a')).toBe('12a');
    expect(typedNumber(field('present'), '1,5')).toBe('1,5');
  });
});

describe('a block from a spreadsheet', () => {
  test('is cut into rows and cells', () =>
    expect(pastedCells('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]));

  test('one plain value is pasted by the browser', () => expect(pastedCells('12')).toBeUndefined());

  test.each([
    ['minuted', 'Có', true],
    ['minuted', 'không', false],
    ['chair', 'Trưởng thôn', 'village-head'],
    ['member', 'Lù Seo Toàn', 'DV-1'],
    ['date', '7/1/2020', '2020-01-07'],
    ['present', '15', 15],
  ])('%s reads «%s»', (name, text, value) => {
    const choices = [{ code: 'DV-1', vi: 'Lù Seo Toàn', en: 'Lù Seo Toàn' }];
    expect(typedValue(field(name), text, choices, '2020-01')).toBe(value);
  });

  test('letters made of two signs are the letters', () =>
    expect(typedValue(field('minuted'), 'Có'.normalize('NFD'), [], '2020-01')).toBe(true));
});

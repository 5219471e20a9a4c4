import { language, say } from '../../words/say';

const locale = (): string => (language.value === 'vi' ? 'vi-VN' : 'en-GB');
const formats = new Map<string, Intl.NumberFormat>();

function format(value: number, digits: number, least = 0): string {
  const key = `${locale()} ${digits} ${least}`;
  let found = formats.get(key);
  if (!found) {
    found = new Intl.NumberFormat(locale(), { maximumFractionDigits: digits, minimumFractionDigits: least });
    formats.set(key, found);
  }
  return found.format(value);
}

/** A count or an amount: 5.671; 0,5. */
export const saidNumber = (value: number | null): string => (value === null ? '–' : format(value, 1));

/** A share without its sign: 82,5. What is not whole is never written as 100, what is something never as 0. */
export function saidShare(share: number | null): string {
  if (share === null) return '–';
  const tenths = Math.round(share * 1000);
  if (tenths >= 1000 && share < 1) return format(99.9, 1);
  if (tenths === 0 && share > 0) return format(0.1, 1);
  return tenths === 1000 || tenths === 0 ? format(tenths / 10, 0) : format(tenths / 10, 1, 1);
}

export const saidPercent = (share: number | null): string => (share === null ? '–' : `${saidShare(share)}%`);

/** 75%, as an axis has it. */
export const saidWholePercent = (share: number): string => `${format(Math.round(share * 100), 0)}%`;

/** The change from one share to another, in points: +2,5; nothing where there is none to see. */
export function saidPoints(change: number): string {
  const points = Math.round(change * 1000) / 10;
  return points === 0 ? '' : `${points > 0 ? '+' : '−'}${format(Math.abs(points), 1, 1)}`;
}

/** 12/14: numerator of denominator. */
export const saidOf = (num: number | null, den: number): string => `${saidNumber(num)}/${saidNumber(den)}`;

/** `2019-12` as a column is headed: T12. */
export const saidShortMonth = (month: string): string =>
  say(`T${Number(month.slice(5))}`, english[Number(month.slice(5)) - 1] ?? '');

const english = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

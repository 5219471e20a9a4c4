import { say } from './say';

const hanoi = 7 * 3600_000;

/** The day in Vietnam at an instant, `yyyy-MM-dd`: UTC+7 without summer time since 1975. */
export const dayOf = (instant: number): string => new Date(instant + hanoi).toISOString().slice(0, 10);

/** A day as people write it: 05/02/2020. */
export const saidDay = (day: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) ? `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}` : day;

/** An instant as people in Vietnam write it: 08:15 05/02/2020. */
export function saidInstant(instant: string | number): string {
  const local = new Date(new Date(instant).getTime() + hanoi).toISOString();
  return `${local.slice(11, 16)} ${saidDay(local.slice(0, 10))}`;
}

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2020-01` as a title. */
export const saidMonth = (month: string): string =>
  say(
    `Tháng ${month.slice(5)}/${month.slice(0, 4)}`,
    `${englishMonths[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`,
  );

/** The month so many months away. */
export function monthsFrom(month: string, count: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The last day on which something is on time that must be there before an instant: midnight belongs to the day before. */
export const lastDayBefore = (instant: string): string => dayOf(new Date(instant).getTime() - 1);

/** How long until an instant, in the largest unit that says enough. */
export function timeLeft(until: string, now: number): string {
  const minutes = Math.floor((new Date(until).getTime() - now) / 60_000);
  if (minutes < 0) return say('đã quá hạn', 'past the deadline');
  if (minutes < 60) return say(`còn ${minutes} phút`, `${minutes} min left`);
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return say(`còn ${hours} giờ`, `${hours} hours left`);
  const days = Math.floor(hours / 24);
  return say(`còn ${days} ngày`, `${days} days left`);
}

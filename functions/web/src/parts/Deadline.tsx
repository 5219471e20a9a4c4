import type { OpenMonth } from '../api/types';
import { now } from '../store/session';
import { lastDayBefore, saidDay, timeLeft } from '../words/dates';
import { say } from '../words/say';

/** Until when a month's sheets are on time, or, once that is past, until when they are taken at all. */
export function Deadline({ month, isExtended = false }: { month: OpenMonth; isExtended?: boolean }) {
  const isLate = new Date(month.onTimeBefore).getTime() <= now();
  const until = isLate ? month.lockedFrom : month.onTimeBefore;
  const day = saidDay(lastDayBefore(until));
  const isNear = new Date(until).getTime() - now() < 3 * 24 * 3600_000;
  return (
    <p class={`deadline ${isLate || isNear ? 'near' : ''}`}>
      {isLate
        ? say(
            `Đã qua hạn nộp. Vẫn nhận (tính là muộn) đến hết ngày ${day}`,
            `Past the deadline. Taken, as late, to the end of ${day}`,
          )
        : say(`Hạn nộp: hết ngày ${day}`, `Due by the end of ${day}`)}{' '}
      {isExtended && !isLate && say('theo gia hạn của Ban Tổ chức ', 'by an extension of the board ')}
      <strong>({timeLeft(until, now())})</strong>
    </p>
  );
}

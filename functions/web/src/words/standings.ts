import type { Standing } from '../sheets/standing';
import { say } from './say';

export type Tone = 'quiet' | 'work' | 'wait' | 'good' | 'bad';

/** How a standing is named and coloured; the colour never says anything that the words do not. */
export const standingWords = (standing: Standing): { text: string; tone: Tone } => {
  switch (standing) {
    case 'to-do':
      return { text: say('Chưa nộp', 'To do'), tone: 'quiet' };
    case 'overdue':
      return { text: say('Quá hạn', 'Overdue'), tone: 'bad' };
    case 'missing':
      return { text: say('Thiếu', 'Missing'), tone: 'bad' };
    case 'draft':
      return { text: say('Bản nháp', 'Draft'), tone: 'work' };
    case 'returned':
      return { text: say('Cần sửa', 'To correct'), tone: 'bad' };
    case 'conflict':
      return { text: say('Có hai bản', 'Two versions'), tone: 'bad' };
    case 'queued':
      return { text: say('Chờ gửi', 'Waiting to send'), tone: 'wait' };
    case 'asked-back':
      return { text: say('Yêu cầu sửa', 'Asked back'), tone: 'bad' };
    case 'accepted':
      return { text: say('Đã nhận', 'Accepted'), tone: 'good' };
    case 'accepted-late':
      return { text: say('Đã nhận, muộn', 'Accepted late'), tone: 'good' };
    case 'not-expected':
      return { text: say('Không phải nộp', 'Not expected'), tone: 'quiet' };
  }
};

import { ask, documentOf } from '../api/client';
import type { ProblemDocument } from '../api/types';
import { say } from '../words/say';

/** What anybody may know who holds a receipt's code. */
export interface Standing {
  receipt: string;
  state: string;
  receivedAt?: string;
}

/** Asks the server what has become of a receipt; whoever asks is not known to it. */
export async function checkReceipt(code: string): Promise<Standing | ProblemDocument> {
  const answer = await ask(`receipts/${encodeURIComponent(code.trim())}/state`, undefined);
  return answer.status === 200 ? (answer.body as Standing) : documentOf(answer);
}

/** A code as it is printed. */
export const asPrinted = (code: string): string => code.trim().toUpperCase();

/** The code behind the `#` of the address, which no server ever sees. */
export const codeOf = (hash: string): string => asPrinted(decodeURIComponent(hash.replace(/^#\/?/, '')));

/** What a state means, as a sentence. */
export function told(state: string): string {
  switch (state) {
    case 'counts':
      return say('Báo cáo đã được nhận và đang được tính vào số liệu.', 'The sheet was received and counts.');
    case 'replaced':
      return say(
        'Báo cáo đã được nhận; sau đó đã có bản sửa thay thế.',
        'The sheet was received; a correction has replaced it since.',
      );
    case 'withdrawn':
      return say('Báo cáo đã được nhận; sau đó đã được rút lại.', 'The sheet was received; it was withdrawn since.');
    case 'filed-for-restatement':
      return say(
        'Báo cáo đã được nhận sau khi khóa tháng, chưa được tính vào số liệu.',
        'The sheet was received after the lock and does not count so far.',
      );
    case 'waiting':
      return say(
        'Đề nghị thay đổi sổ đã được nhận, đang chờ duyệt.',
        'The request to change a register was received and waits.',
      );
    case 'approved':
      return say('Đề nghị thay đổi sổ đã được duyệt.', 'The request to change a register was approved.');
    case 'refused':
      return say('Đề nghị thay đổi sổ đã bị từ chối.', 'The request to change a register was refused.');
    default:
      return say(
        'Không có biên nhận nào mang mã này. Hãy đối chiếu lại; nếu vẫn vậy, báo cáo chưa được nhận.',
        'No receipt with this code was given out. Compare it again; if it stays so, the sheet was not received.',
      );
  }
}

import { Refused, Unreachable } from '../../api/client';
import { read, say } from '../../words/say';
import { OtherSchema } from '../data/snapshot';

/** What went wrong, as a sentence. */
export function toldFailure(failure: unknown): string {
  if (failure instanceof Unreachable)
    return say(
      'Không kết nối được với máy chủ, và trên thiết bị chưa có số liệu này.',
      'The server could not be reached, and this is not on the device yet.',
    );
  if (failure instanceof Refused) return read(failure.document.problems[0] ?? failure.document);
  if (failure instanceof OtherSchema)
    return say(
      `Số liệu đã đổi sang cấu trúc ${failure.version}. Hãy cập nhật ứng dụng rồi mở lại trang.`,
      `The datasets are of the schema ${failure.version} now. Update the app and open the page again.`,
    );
  return say('Có lỗi khi đọc số liệu. Hãy tải lại trang.', 'The figures could not be read. Load the page again.');
}

export const Failure = ({ failure, again }: { failure: unknown; again?: () => void }) => (
  <div class="board-note bad" role="alert">
    <p>{toldFailure(failure)}</p>
    {again && (
      <button type="button" onClick={again}>
        {say('Thử lại', 'Try again')}
      </button>
    )}
  </div>
);

/** A place kept while figures come, so that nothing jumps. */
export const Loading = ({ tall = false }: { tall?: boolean }) => (
  <div class={`board-loading ${tall ? 'tall' : ''}`} role="status">
    <span class="hidden">{say('Đang đọc số liệu…', 'Reading the figures…')}</span>
  </div>
);

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Heading } from '../parts/Heading';
import { say } from '../words/say';

/** The board's dashboard, which clerks never load. */
export function BoardPage() {
  const [board, setBoard] = useState<{ Board: ComponentType }>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import('../board/Board').then(setBoard, (failure: unknown) => {
      console.error(failure);
      setFailed(true);
    });
  }, []);
  if (board) return <board.Board />;
  return (
    <main id="main" class="narrow">
      <Heading>{say('Bảng theo dõi', 'Dashboard')}</Heading>
      {failed && (
        <>
          <p role="alert">
            {say(
              'Chưa tải được bảng theo dõi; cần có sóng một lần.',
              'The dashboard could not be loaded; it needs a signal once.',
            )}
          </p>
          <button type="button" class="primary" onClick={() => location.reload()}>
            {say('Tải lại trang', 'Load the page again')}
          </button>
        </>
      )}
    </main>
  );
}

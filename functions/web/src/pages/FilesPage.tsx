import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Heading } from '../parts/Heading';
import { say } from '../words/say';

/** Filing by file, which needs a signal anyway and so is loaded when it is asked for. */
export function FilesPage() {
  const [page, setPage] = useState<{ Files: ComponentType }>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import('../workbook/Files').then(setPage, (failure: unknown) => {
      console.error(failure);
      setFailed(true);
    });
  }, []);
  if (page) return <page.Files />;
  return (
    <main id="main" class="narrow">
      <Heading>{say('Nộp bằng tệp', 'Filing by file')}</Heading>
      {failed && (
        <p role="alert">
          {say(
            'Chưa tải được trang này; cần có sóng một lần.',
            'The page could not be loaded; it needs a signal once.',
          )}
        </p>
      )}
    </main>
  );
}

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../words/say';
import { Heading } from './Heading';

/** A page of a chunk of its own, loaded when it is asked for; without a signal it says so, and loads later. */
export function lazily(load: () => Promise<ComponentType>, name: () => string): ComponentType {
  return function Lazy() {
    const [page, setPage] = useState<{ Page: ComponentType }>();
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      load().then(
        (Page) => setPage({ Page }),
        (failure: unknown) => {
          console.error(failure);
          setFailed(true);
        },
      );
    }, []);
    if (page) return <page.Page />;
    return (
      <main id="main" class="narrow">
        <Heading>{name()}</Heading>
        {failed && (
          <>
            <p role="alert">
              {say(
                'Chưa tải được trang này; cần có sóng một lần.',
                'The page could not be loaded; it needs a signal once.',
              )}
            </p>
            <button type="button" class="primary" onClick={() => location.reload()}>
              {say('Tải lại trang', 'Load the page again')}
            </button>
          </>
        )}
      </main>
    );
  };
}

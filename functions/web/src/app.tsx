import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { SignIn } from './pages/SignIn';
import { Announcer, quieten } from './parts/Announcer';
import { TopBar } from './parts/TopBar';
import { type Route, route } from './route';
import { session } from './store/current';
import { say } from './words/say';

/** The pages of who is signed in, once they are loaded. */
export const rest = signal<typeof import('./rest') | undefined>(undefined);

export function App() {
  const current = route.value;
  const known = session.value;
  const more = rest.value;
  useTitle(current);
  if (known === undefined) return null;
  return (
    <>
      <button type="button" class="skip" onClick={skipToMain}>
        {say('Đến nội dung chính', 'Skip to the content')}
      </button>
      <TopBar />
      {more && <more.Banners />}
      {known === null ? <SignIn /> : more && <more.Pages route={current} me={known.me} />}
      <Announcer />
    </>
  );
}

/** Each page has its title, and a page that was gone to is read from its heading. */
function useTitle(current: Route): void {
  const first = useRef(true);
  useEffect(() => {
    quieten();
    document.title = say('Báo cáo tháng', 'Monthly reports');
    if (first.current) {
      first.current = false;
      return;
    }
    requestAnimationFrame(() => {
      scrollTo(0, 0);
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    });
  }, [JSON.stringify(current)]);
}

/** The address behind the # stands for the page, so the jump is made by hand. */
function skipToMain(): void {
  document.querySelector<HTMLElement>('main h1')?.focus();
}

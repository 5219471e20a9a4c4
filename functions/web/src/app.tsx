import { useEffect, useRef } from 'preact/hooks';
import { DevicePage } from './pages/DevicePage';
import { MonthPage } from './pages/MonthPage';
import { OutboxPage } from './pages/OutboxPage';
import { SheetPage } from './pages/SheetPage';
import { SignIn } from './pages/SignIn';
import { Announcer, quieten } from './parts/Announcer';
import { Banners } from './parts/Banners';
import { NavigationBar } from './parts/NavigationBar';
import { TopBar } from './parts/TopBar';
import { type Route, route } from './route';
import { keyOf } from './sheets/key';
import { session } from './store/session';
import { say } from './words/say';

export function App() {
  const current = route.value;
  const known = session.value;
  useTitle(current);
  if (known === undefined) return null;
  return (
    <>
      <button type="button" class="skip" onClick={skipToMain}>
        {say('Đến nội dung chính', 'Skip to the content')}
      </button>
      <TopBar />
      <Banners />
      {known === null ? <SignIn /> : <Page route={current} />}
      {known !== null && current.page !== 'sheet' && <NavigationBar route={current} />}
      <Announcer />
    </>
  );
}

function Page({ route: current }: { route: Route }) {
  switch (current.page) {
    case 'sheet':
      return <SheetPage key={keyOf(current.sheet)} sheet={current.sheet} />;
    case 'outbox':
      return <OutboxPage />;
    case 'device':
      return <DevicePage />;
    default:
      return <MonthPage key={current.month ?? ''} month={current.month} />;
  }
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

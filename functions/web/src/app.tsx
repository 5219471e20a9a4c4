import { useEffect, useRef } from 'preact/hooks';
import type { Me } from './api/types';
import { BoardPage } from './pages/BoardPage';
import { DevicePage } from './pages/DevicePage';
import { FilesPage } from './pages/FilesPage';
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
      {known === null ? <SignIn /> : <Page route={current} me={known.me} />}
      {known !== null && current.page !== 'sheet' && !showsBoard(known.me, current) && (
        <NavigationBar route={current} />
      )}
      <Announcer />
    </>
  );
}

/** The board files nothing: all its pages but the device's and the files' are the dashboard. */
const showsBoard = (me: Me, current: Route): boolean =>
  me.role === 'board' && current.page !== 'device' && current.page !== 'files';

function Page({ route: current, me }: { route: Route; me: Me }) {
  if (showsBoard(me, current)) return <BoardPage />;
  switch (current.page) {
    case 'sheet':
      return <SheetPage key={keyOf(current.sheet)} sheet={current.sheet} />;
    case 'outbox':
      return <OutboxPage />;
    case 'files':
      return <FilesPage />;
    case 'device':
      return <DevicePage />;
    default:
      return <MonthPage key={monthOf(current) ?? ''} month={monthOf(current)} />;
  }
}

const monthOf = (current: Route): string | undefined => (current.page === 'month' ? current.month : undefined);

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

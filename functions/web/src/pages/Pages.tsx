import type { Me } from '../api/types';
import { Banners } from '../parts/Banners';
import { lazily } from '../parts/lazily';
import { NavigationBar } from '../parts/NavigationBar';
import type { Route } from '../route';
import { keyOf } from '../sheets/key';
import { say } from '../words/say';
import { DevicePage } from './DevicePage';
import { MonthPage } from './MonthPage';
import { OutboxPage } from './OutboxPage';
import { SheetPage } from './SheetPage';

export { Banners };

/** The board's dashboard, which clerks never load. */
const BoardPage = lazily(
  () => import('../board/Board').then((m) => m.Board),
  () => say('Bảng theo dõi', 'Dashboard'),
);

/** Filing by file, which needs a signal anyway. */
const FilesPage = lazily(
  () => import('../workbook/Files').then((m) => m.Files),
  () => say('Nộp bằng tệp', 'Filing by file'),
);

/** Whatever is shown to who is signed in. */
export function Pages({ route, me }: { route: Route; me: Me }) {
  const isBoard = showsBoard(me, route);
  return (
    <>
      {isBoard ? <BoardPage /> : <Page route={route} />}
      {route.page !== 'sheet' && !isBoard && <NavigationBar route={route} />}
    </>
  );
}

/** The board files nothing: all its pages but the device's and the files' are the dashboard. */
const showsBoard = (me: Me, route: Route): boolean =>
  me.role === 'board' && route.page !== 'device' && route.page !== 'files';

function Page({ route }: { route: Route }) {
  switch (route.page) {
    case 'sheet':
      return <SheetPage key={keyOf(route.sheet)} sheet={route.sheet} />;
    case 'outbox':
      return <OutboxPage />;
    case 'files':
      return <FilesPage />;
    case 'device':
      return <DevicePage />;
    default:
      return <MonthPage key={monthOf(route) ?? ''} month={monthOf(route)} />;
  }
}

const monthOf = (route: Route): string | undefined => (route.page === 'month' ? route.month : undefined);

import './styles/board.css';
import { useEffect, useRef } from 'preact/hooks';
import { Heading } from '../parts/Heading';
import { saidInstant, saidMonth } from '../words/dates';
import { language, read, say } from '../words/say';
import { pageAddress, pages, where } from './address';
import { boardOf, type Board as Context } from './context';
import { organizationByCode } from './data/names';
import { reading, readSnapshot, type Snapshot } from './data/snapshot';
import { directoryOfSnapshot, useLoaded } from './data/tables';
import { Apprenticeship } from './pages/Apprenticeship';
import { Commune } from './pages/Commune';
import { Households } from './pages/Households';
import { Ledger } from './pages/Ledger';
import { Meetings } from './pages/Meetings';
import { Outcomes } from './pages/Outcomes';
import { Overview } from './pages/Overview';
import { Ratings } from './pages/Ratings';
import { Reporting } from './pages/Reporting';
import { Restatements } from './pages/Restatements';
import { Rotation } from './pages/Rotation';
import { Explain } from './parts/Explain';
import { Filters } from './parts/Filters';
import { Failure, Loading } from './parts/failure';
import { pageName, stateOfMonth } from './words';

const often = 5 * 60_000;

/** The board's dashboard: the published datasets, page by page. */
export function Board() {
  useEffect(() => {
    void readSnapshot();
    const renew = () => document.visibilityState === 'visible' && void readSnapshot();
    const timer = setInterval(renew, often);
    addEventListener('online', renew);
    return () => {
      clearInterval(timer);
      removeEventListener('online', renew);
    };
  }, []);
  const at = reading.value;
  return (
    <div class="board">
      <Menu />
      {at.state === 'read' ? (
        <WithDirectory snapshot={at.snapshot} />
      ) : (
        <main id="main" class="board-main">
          <Heading>{pageName(where.value.page)}</Heading>
          {at.state === 'reading' && <Loading tall />}
          {at.state === 'nothing-published' && <NothingPublished />}
          {at.state === 'failed' && <Failure failure={at.failure} again={() => void readSnapshot()} />}
        </main>
      )}
    </div>
  );
}

function Menu() {
  const here = where.value.page;
  const menu = useRef<HTMLElement>(null);
  useEffect(() => {
    const link = menu.current?.querySelector<HTMLElement>('[aria-current]');
    if (link && menu.current)
      menu.current.scrollLeft = link.offsetLeft - (menu.current.clientWidth - link.offsetWidth) / 2;
    document.title = `${pageName(here)} · ${say('Báo cáo tháng', 'Monthly reports')}`;
  }, [here, language.value]);
  return (
    <nav ref={menu} class="board-menu no-print" aria-label={say('Các trang', 'Pages')}>
      <ul>
        {pages.map((page) => (
          <li key={page}>
            <a href={pageAddress(page)} aria-current={page === here ? 'page' : undefined}>
              {pageName(page)}
            </a>
          </li>
        ))}
        <li class="board-menu-device">
          <a href="#/files">{say('Nộp gói báo cáo', 'Hand in a bundle')}</a>
          <a href="#/device">{say('Thiết bị', 'Device')}</a>
        </li>
      </ul>
    </nav>
  );
}

function NothingPublished() {
  return (
    <div class="board-note">
      <p>
        <strong>{say('Chưa có bản số liệu nào được công bố.', 'No datasets have been published yet.')}</strong>
      </p>
      <p>
        {say(
          'Bảng này đọc số liệu mà lần tổng hợp tháng công bố. Lần đầu tiên chạy vào đêm sau khi có báo cáo; trang tự cập nhật khi có.',
          'The dashboard reads what the month end publishes. It first runs in the night after the first reports; the page renews itself then.',
        )}
      </p>
    </div>
  );
}

function WithDirectory({ snapshot }: { snapshot: Snapshot }) {
  const loaded = useLoaded(() => directoryOfSnapshot(snapshot.manifest), [snapshot.manifest]);
  const board = loaded.state === 'loaded' ? boardOf(snapshot, loaded.value, where.value) : null;
  if (loaded.state === 'loaded' && board) return <Page board={board} />;
  return (
    <main id="main" class="board-main">
      <Heading>{pageName(where.value.page)}</Heading>
      {loaded.state === 'failed' && <Failure failure={loaded.failure} again={() => void readSnapshot()} />}
      {loaded.state === 'loading' && <Loading tall />}
      {loaded.state === 'loaded' && <NothingPublished />}
    </main>
  );
}

function Page({ board }: { board: Context }) {
  const { page, asked } = board.where;
  return (
    <>
      <main id="main" class="board-main" inert={asked !== undefined}>
        <header class="board-head">
          <Heading>{page === 'commune' ? nameOfOrganization(board) : pageName(page)}</Heading>
          <p class={`month-badge ${board.month.isRunning ? 'running' : ''}`}>
            {saidMonth(board.month.month)} <span>{stateOfMonth(board.month)}</span>
          </p>
          <p class="paper-only">{saidFilters(board)}</p>
        </header>
        <Filters board={board} />
        {board.month.isRunning && <RunningNote board={board} />}
        <Content board={board} />
        <Source board={board} />
      </main>
      {asked && <Explain board={board} asked={asked} />}
    </>
  );
}

/** What the page is narrowed to, for paper, which has no filters to look at. */
const saidFilters = ({ directory, where: { organization, bloc, view } }: Context): string =>
  [
    organization && read(organizationByCode(directory, organization)?.name),
    bloc && `${say('khối', 'bloc')} ${read(directory.blocs.find((b) => b.code === bloc)?.name).toLocaleLowerCase()}`,
    view === 'now' && say('đơn vị như hiện nay', 'units as of today'),
  ]
    .filter(Boolean)
    .join(' · ');

const nameOfOrganization = (board: Context): string =>
  (board.where.organization && read(organizationByCode(board.directory, board.where.organization)?.name)) ||
  pageName('commune');

function Content({ board }: { board: Context }) {
  switch (board.where.page) {
    case 'overview':
      return <Overview board={board} />;
    case 'reporting':
      return <Reporting board={board} />;
    case 'meetings':
      return <Meetings board={board} />;
    case 'rotation':
      return <Rotation board={board} />;
    case 'apprenticeship':
      return <Apprenticeship board={board} />;
    case 'households':
      return <Households board={board} />;
    case 'ratings':
      return <Ratings board={board} />;
    case 'outcomes':
      return <Outcomes board={board} />;
    case 'commune':
      return <Commune board={board} />;
    case 'ledger':
      return <Ledger board={board} />;
    case 'restatements':
      return <Restatements board={board} />;
  }
}

/** A running month is no bad month: it is said before any number is read. */
const RunningNote = ({ board }: { board: Context }) => (
  <p class="running-note" role="note">
    {board.month.state === 'open'
      ? say(
          'Tháng này đang chạy: báo cáo còn đang về, số liệu dưới đây chưa nói lên kết quả.',
          'This month is running: reports are still coming in, and the figures below are no result yet.',
        )
      : say(
          'Tháng này đã hết hạn nộp nhưng chưa chốt: số liệu sơ bộ, còn thay đổi.',
          'This month is past its deadline and not final: the figures are preliminary and will still move.',
        )}
  </p>
);

/** Which snapshot is shown, and how old what is shown is. */
function Source({ board }: { board: Context }) {
  const { snapshot } = board;
  return (
    <footer class="board-source">
      {snapshot.isOld && (
        <p class="old">
          {say('Không có sóng: đang xem số liệu đã lưu lúc', 'No signal: these are the figures as last seen at')}{' '}
          {saidInstant(snapshot.seenAt)}.
        </p>
      )}
      <p>
        {say('Số liệu công bố lúc', 'Figures published at')} {saidInstant(snapshot.publishedAt)} ·{' '}
        {say('bản', 'snapshot')} <code>{snapshot.manifest.snapshotId}</code> · {snapshot.manifest.months.length}{' '}
        {say('tháng', 'months')}
      </p>
    </footer>
  );
}

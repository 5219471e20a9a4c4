import type { Route } from '../route';
import { db } from '../store/db';
import { useLive } from '../store/live';
import { session } from '../store/session';
import { say } from '../words/say';
import { Icon } from './Icon';

export function NavigationBar({ route }: { route: Route }) {
  const waiting = useLive(() => db.outbox.count(), []) ?? 0;
  const here = (page: Route['page']) => (route.page === page ? { 'aria-current': 'page' as const } : {});
  const ofBoth = (
    <>
      <a href="#/files" {...here('files')}>
        <Icon name="copy" />
        <span>{say('Nộp tệp', 'Files')}</span>
      </a>
      <a href="#/device" {...here('device')}>
        <Icon name="device" />
        <span>{say('Thiết bị', 'Device')}</span>
      </a>
    </>
  );
  if (session.value?.me.role === 'board') {
    return (
      <nav class="bottom" aria-label={say('Các trang', 'Pages')}>
        <a href="#/board/overview">
          <Icon name="grid" />
          <span>{say('Bảng theo dõi', 'Dashboard')}</span>
        </a>
        {ofBoth}
      </nav>
    );
  }
  return (
    <nav class="bottom" aria-label={say('Các trang', 'Pages')}>
      <a href="#/" {...here('month')}>
        <Icon name="month" />
        <span>{say('Tháng này', 'My month')}</span>
      </a>
      <a href="#/outbox" {...here('outbox')}>
        <Icon name="outbox" />
        <span>{say('Hộp gửi', 'Outbox')}</span>
        {waiting > 0 && (
          <b class="count">
            {waiting}
            <span class="hidden"> {say('biểu chờ gửi', 'sheets waiting')}</span>
          </b>
        )}
      </a>
      {ofBoth}
    </nav>
  );
}

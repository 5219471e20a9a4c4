import type { Me } from '../api/types';
import { reachable, session, switchLanguage } from '../store/current';
import { language, read, say } from '../words/say';

export function TopBar() {
  const me = session.value?.me;
  return (
    <header class="top">
      <div class={`top-in ${me?.role === 'board' ? 'whole' : ''}`}>
        <img src="/icon.svg" alt="" width="32" height="32" />
        <div class="top-name">
          <strong>{me ? nameOf(me) : say('Báo cáo tháng', 'Monthly reports')}</strong>
          {!reachable.value && <span class="offline">{say('Đang ngoại tuyến', 'Offline')}</span>}
        </div>
        <button
          type="button"
          class="language"
          lang={language.value === 'vi' ? 'en' : 'vi'}
          onClick={() => void switchLanguage()}
        >
          {language.value === 'vi' ? 'English' : 'Tiếng Việt'}
        </button>
      </div>
    </header>
  );
}

const nameOf = (me: Me): string => {
  if (me.organization) return read(me.organization);
  return me.role === 'board' ? say('Ban Tổ chức', 'Organisation board') : say('Báo cáo tháng', 'Monthly reports');
};

import { reachable } from '../store/fetching';
import { session, switchLanguage } from '../store/session';
import { language, read, say } from '../words/say';

export function TopBar() {
  const organization = session.value?.me.organization;
  return (
    <header class="top">
      <div class="top-in">
        <img src="/icon.svg" alt="" width="32" height="32" />
        <div class="top-name">
          <strong>{organization ? read(organization) : say('Báo cáo tháng', 'Monthly reports')}</strong>
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

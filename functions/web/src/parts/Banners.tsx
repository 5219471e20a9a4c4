import { storeFailed } from '../store/drafts';
import { session, signedInBy } from '../store/session';
import { takeUpdate, updateWaits } from '../store/updates';
import { say } from '../words/say';

/** What concerns every page: a newer app, a key that opens nothing any more. */
export function Banners() {
  return (
    <div class="banners">
      {updateWaits.value && (
        <div class="banner" role="status">
          <p>
            {say(
              'Có phiên bản mới. Bản nháp vẫn được giữ trên thiết bị.',
              'There is a new version. Your drafts stay on the device.',
            )}
          </p>
          <button type="button" onClick={takeUpdate}>
            {say('Cập nhật', 'Update')}
          </button>
        </div>
      )}
      {storeFailed.value && (
        <div class="banner bad" role="alert">
          <p>
            {say(
              'Thiết bị hết chỗ nên chưa lưu được thay đổi vừa rồi. Hãy xóa bớt ảnh hay ứng dụng, và đừng đóng trang này.',
              'The device is full, and the last change is not stored. Make room, and do not close this page.',
            )}
          </p>
        </div>
      )}
      {session.value?.refused && (signedInBy.value === 'entra' ? <SignInEnded /> : <KeyRefused />)}
    </div>
  );
}

function KeyRefused() {
  return (
    <div class="banner bad" role="alert">
      <p>
        {say(
          'Khóa trên thiết bị không còn hiệu lực. Bản nháp và biểu chờ gửi vẫn được giữ; hãy đăng nhập bằng khóa mới của cùng tổ chức.',
          'The key on this device is no longer valid. Drafts and waiting sheets are kept; sign in with a new key of the same organisation.',
        )}
      </p>
      <a class="button" href="#/device">
        {say('Nhập khóa mới', 'Enter a new key')}
      </a>
    </div>
  );
}

/** The cookie of the gate lasts some hours. */
function SignInEnded() {
  return (
    <div class="banner bad" role="alert">
      <p>{say('Phiên đăng nhập đã hết. Hãy đăng nhập lại.', 'Your sign-in has ended. Sign in again.')}</p>
      <a class="button" href={session.value?.offer?.entra ?? '/'}>
        {say('Đăng nhập lại', 'Sign in again')}
      </a>
    </div>
  );
}

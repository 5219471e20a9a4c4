/** Everything but the first page: what a signed-in device needs at once, and a new one while its owner looks for the key. */
export { startSending } from './outbox/background';
export { Banners, Pages } from './pages/Pages';
export { openSession } from './store/session';
export { watchForUpdates } from './store/updates';

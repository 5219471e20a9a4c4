import './styles/index.css';
import { render } from 'preact';
import { App } from './app';
import { startSending } from './outbox/background';
import { openSession } from './store/session';
import { watchForUpdates } from './store/updates';
import { language } from './words/say';

void openSession().then(() => {
  document.documentElement.lang = language.value;
  const root = document.getElementById('app');
  if (root) render(<App />, root);
  startSending();
  watchForUpdates();
});

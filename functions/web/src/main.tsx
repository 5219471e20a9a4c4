import './styles/index.css';
import { render } from 'preact';
import { App, rest } from './app';
import { hasBeenHere, session } from './store/current';
import { language } from './words/say';

const root = document.getElementById('app');
if (root) void begin(root);

/** A device that was never here sees the first page before anything else is loaded; any other one has the app, and sees what it has. */
async function begin(root: HTMLElement): Promise<void> {
  const isNew = !(await hasBeenHere());
  if (isNew) {
    session.value = null;
    render(<App />, root);
    await painted();
  }
  const more = await loaded();
  if (!isNew) {
    await more.openSession();
    document.documentElement.lang = language.value;
    render(<App />, root);
  }
  rest.value = more;
  more.startSending();
  more.watchForUpdates();
}

const pause = 2_000;

/** Asks again until it comes: the signal may be gone for a while. */
async function loaded(): Promise<typeof import('./rest')> {
  try {
    return await import('./rest');
  } catch (failure) {
    console.error(failure);
    await new Promise((go) => setTimeout(go, pause));
    return loaded();
  }
}

const painted = (): Promise<void> => new Promise((go) => requestAnimationFrame(() => setTimeout(go)));

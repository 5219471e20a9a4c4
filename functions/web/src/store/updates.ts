import { signal } from '@preact/signals';

/** A newer app is on the device and waits to take over. */
export const updateWaits = signal(false);

let registration: ServiceWorkerRegistration | undefined;

/** Registers the service worker. A newer one waits until it is asked to take over: no page changes under a clerk's hands. */
export function watchForUpdates(): void {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  navigator.serviceWorker.register('/worker.js', { updateViaCache: 'none' }).then(
    (found) => {
      registration = found;
      updateWaits.value = found.waiting !== null && navigator.serviceWorker.controller !== null;
      found.addEventListener('updatefound', () => {
        const coming = found.installing;
        coming?.addEventListener('statechange', () => {
          if (coming.state === 'installed' && navigator.serviceWorker.controller) updateWaits.value = true;
        });
      });
    },
    (failure) => console.error(failure),
  );
}

/** Lets the newer app take over. Drafts are on the device already, so nothing is lost. */
export function takeUpdate(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  registration?.waiting?.postMessage('take-over');
}

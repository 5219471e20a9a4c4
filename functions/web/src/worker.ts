/// <reference lib="webworker" />
import { createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { flush } from './outbox/sender';
import { db } from './store/db';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string | null }[] };

// The app itself is kept, and the page of receipts beside it; what the API says never is: the pages keep that in the device's store, where it is looked after.
precacheAndRoute(self.__WB_MANIFEST);
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [/^\/(api|admin|\.auth)\//, /^\/receipt$/] }),
);

// The dashboard's own files, once they were loaded: their names have the hash of their content.
const boardFiles = 'board';
registerRoute(
  ({ url }) => url.origin === self.location.origin && url.pathname.startsWith('/assets/board-'),
  async ({ request }) => {
    const cache = await caches.open(boardFiles);
    const kept = await cache.match(request);
    if (kept) return kept;
    const response = await fetch(request);
    if (response.ok) await cache.put(request, response.clone());
    return response;
  },
);

// A newer app has other files.
self.addEventListener('activate', (event) => event.waitUntil(caches.delete(boardFiles)));

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting();
});

interface SyncEvent extends ExtendableEvent {
  readonly tag: string;
}

self.addEventListener('sync' as never, (event: SyncEvent) => {
  if (event.tag !== 'outbox') return;
  event.waitUntil(
    flush(db).then((flushed) => {
      if (flushed === 'unreachable') throw new Error('No signal yet.'); // The browser tries again.
    }),
  );
});

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

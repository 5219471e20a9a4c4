import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import { useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';

interface Common {
  count: number;
  estimateSize: (index: number) => number;
  getItemKey: (index: number) => string;
}

/** The rows in sight of a scrolling element, and a few more. */
export function useVirtualRows(
  element: () => HTMLElement | null,
  common: Common,
): Virtualizer<HTMLElement, HTMLElement> {
  return useInstance(common, (onChange) => ({
    ...common,
    onChange,
    overscan: 8,
    getScrollElement: element,
    measureElement: observedHeight,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
  }));
}

/**
 * How high a row is, as the browser tells after it has laid it out. To ask for it when the row is put in would make the browser lay out everything
 * at once, and then again for the frame.
 */
function observedHeight(
  element: HTMLElement,
  entry: ResizeObserverEntry | undefined,
  rows: Virtualizer<HTMLElement, HTMLElement>,
): number {
  if (entry) return Math.round(entry.borderBoxSize?.[0]?.blockSize ?? element.offsetHeight);
  const index = rows.indexFromElement(element);
  return rows.itemSizeCache.get(rows.options.getItemKey(index)) ?? rows.options.estimateSize(index);
}

/** The same where the page itself scrolls. */
export function useVirtualPage(common: Common & { scrollMargin: number }): Virtualizer<Window, HTMLElement> {
  return useInstance(common, (onChange) => ({
    ...common,
    onChange,
    overscan: 6,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialOffset: () => window.scrollY,
  }));
}

function useInstance<S extends Element | Window>(
  _: Common,
  options: (onChange: () => void) => ConstructorParameters<typeof Virtualizer<S, HTMLElement>>[0],
): Virtualizer<S, HTMLElement> {
  const [, renew] = useReducer((n: number) => n + 1, 0);
  const onChange = () => renew(undefined);
  const [instance] = useState(() => new Virtualizer<S, HTMLElement>(options(onChange)));
  instance.setOptions(options(onChange));
  useEffect(() => instance._didMount(), [instance]);
  useLayoutEffect(() => instance._willUpdate());
  return instance;
}

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
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
  }));
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

import type { ComponentChildren } from 'preact';

/** The heading of a page: focus goes to it when the page is gone to. */
export function Heading({ children }: { children: ComponentChildren }) {
  return <h1 tabIndex={-1}>{children}</h1>;
}

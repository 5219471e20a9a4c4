import type { ComponentChildren } from 'preact';

interface Props {
  /** What the table is about. */
  label: string;
  children: ComponentChildren;
}

/** A table that scrolls by itself where it is wider than the page: also with the keyboard. */
export const TableBox = ({ label, children }: Props) => (
  <section class="table-box" tabIndex={0} aria-label={label}>
    {children}
  </section>
);

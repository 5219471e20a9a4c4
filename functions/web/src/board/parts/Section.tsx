import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  note?: ComponentChildren;
  children: ComponentChildren;
}

/** A part of a page under its heading. */
export const Section = ({ title, note, children }: Props) => (
  <section class="board-section">
    <header>
      <h2>{title}</h2>
      {note && <p class="hint">{note}</p>}
    </header>
    {children}
  </section>
);

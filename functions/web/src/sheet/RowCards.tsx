import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Row } from '../sheets/rows';
import type { Editing } from './editing';
import { RowCard } from './RowCard';
import { useVirtualPage } from './virtual';

interface Props {
  editing: Editing;
  onRemove: (row: Row) => void;
  /** Tells how a row is brought into sight. */
  reveal: (show: (index: number) => void) => void;
}

const few = 30;

export function RowCards(props: Props) {
  const { editing, onRemove } = props;
  if (editing.draft.rows.length > few) return <ManyCards {...props} />;
  return (
    <div class="row-cards">
      {editing.draft.rows.map((row, index) => (
        <RowCard key={row.id} editing={editing} row={row} index={index} onRemove={onRemove} />
      ))}
    </div>
  );
}

/** Only the cards in sight are there: a thousand rows scroll as lightly as ten. */
function ManyCards({ editing, onRemove, reveal }: Props) {
  const { rows } = editing.draft;
  const list = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => setMargin(list.current ? list.current.getBoundingClientRect().top + scrollY : 0), []);
  const virtual = useVirtualPage({
    count: rows.length,
    estimateSize: () => 220,
    getItemKey: (index) => rows[index]?.id ?? String(index),
    scrollMargin: margin,
  });
  reveal((index) => virtual.scrollToIndex(index, { align: 'center' }));
  return (
    <div ref={list} class="row-cards many" style={{ height: `${virtual.getTotalSize()}px` }}>
      {virtual.getVirtualItems().map((item) => {
        const row = rows[item.index];
        return (
          row && (
            <div
              key={row.id}
              data-index={item.index}
              ref={(element) => virtual.measureElement(element)}
              class="placed"
              style={{ transform: `translateY(${item.start - margin}px)` }}
            >
              <RowCard editing={editing} row={row} index={item.index} onRemove={onRemove} />
            </div>
          )
        );
      })}
    </div>
  );
}

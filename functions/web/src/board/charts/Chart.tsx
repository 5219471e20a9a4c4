import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { language, say } from '../../words/say';
import { saidNumber, saidPercent } from '../figures/format';
import { TableBox } from '../parts/TableBox';
import { type ChartData, optionOf } from './option';

/** A chart with its numbers: the drawing for the eye, the table below it for everybody. */
export function Chart({ title, data, note }: { title: string; data: ChartData; note?: string }) {
  const box = useRef<HTMLDivElement>(null);
  const drawing = useRef<ReturnType<typeof import('./engine').draw>>(undefined);
  const [failed, setFailed] = useState(false);
  const option = useMemo(() => optionOf(data), [data, language.value]);
  const newest = useRef(option);
  newest.current = option;
  useEffect(() => {
    let isHere = true;
    import('./engine').then(
      ({ draw }) => {
        if (isHere && box.current) drawing.current = draw(box.current, newest.current);
      },
      () => setFailed(true),
    );
    return () => {
      isHere = false;
      drawing.current?.end();
    };
  }, []);
  useEffect(() => drawing.current?.set(option), [option]);

  const said = (value: number | null) => (data.isShare ? saidPercent(value) : saidNumber(value));
  return (
    <figure class="chart">
      <figcaption>
        <strong>{title}</strong>
        {note && <span class="hint">{note}</span>}
      </figcaption>
      {data.series.length > 1 && (
        <ul class="chart-legend">
          {data.series.map((s) => (
            <li key={s.name} class={`swatch-${s.color}`}>
              <span>{s.name}</span>
            </li>
          ))}
        </ul>
      )}
      {!failed && <div class="chart-box" ref={box} aria-hidden="true" />}
      <details>
        <summary>{say('Số liệu của biểu đồ', 'The numbers of the chart')}</summary>
        <TableBox label={title}>
          <table class="board-table">
            <caption class="hidden">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{say('Tháng', 'Month')}</th>
                {data.series.map((s) => (
                  <th key={s.name} scope="col" class="n">
                    {s.name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.labels.map((label, i) => (
                <tr key={label.name} class={label.isRunning ? 'is-running' : ''}>
                  <th scope="row">{label.name}</th>
                  {data.series.map((s) => (
                    <td key={s.name} class="n">
                      {said(s.values[i] ?? null)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      </details>
    </figure>
  );
}

import type { Values } from '../api/types';
import { caption } from '../sheets/captions';
import { read, say } from '../words/say';
import type { SheetContext } from './editing';

interface Props {
  context: SheetContext;
  rows: readonly Values[];
  /** Empty lines at the end, to write in by hand. */
  blank?: number;
}

/** The rows of a sheet to be read, on screen and on paper. */
export function SheetTable({ context, rows, blank = 0 }: Props) {
  const { form, choices } = context;
  return (
    <table class="plain-table">
      <thead>
        <tr>
          <th scope="col">{say('Số', 'No.')}</th>
          {form.fields.map((f) => (
            <th key={f.name} scope="col">
              {read(f.caption)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((values, index) => (
          <tr key={index}>
            <th scope="row">{index + 1}</th>
            {form.fields.map((f) => (
              <td key={f.name} class={`of-${f.type}`}>
                {caption(f, values[f.name], choices)}
              </td>
            ))}
          </tr>
        ))}
        {Array.from({ length: blank }, (_, i) => (
          <tr key={`blank-${i}`} class="blank">
            <th scope="row">{rows.length + i + 1}</th>
            {form.fields.map((f) => (
              <td key={f.name} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

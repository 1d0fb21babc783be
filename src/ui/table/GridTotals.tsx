import { For, Index } from "solid-js";
import type { ShownColumn, TotalLine } from "./table-definition.ts";

/** The lines of sums below the rows. `firstIndex` is the aria-rowindex of the first of them. */
export function GridTotals<Row>(props: {
  columns: readonly ShownColumn<Row>[];
  totals: readonly TotalLine[];
  firstIndex: number;
  ref: (element: HTMLTableSectionElement) => void;
}) {
  /** Columns before the first numbers: the name of a total stands under all of them. */
  const lead = () => props.columns.findIndex((column) => column.numeric);
  return (
    <tfoot role="rowgroup" ref={props.ref}>
      <Index each={props.totals}>
        {(total, at) => (
          <tr role="row" aria-rowindex={props.firstIndex + at}>
            <th role="rowheader" scope="row" aria-colspan={lead()} style={{ "grid-column": `span ${lead()}` }}>
              {total().label}
            </th>
            <For each={props.columns.slice(lead())}>
              {(column) => (
                <td role="gridcell" classList={{ numeric: column.numeric === true }}>
                  {total().cells[column.id] ?? ""}
                </td>
              )}
            </For>
          </tr>
        )}
      </Index>
    </tfoot>
  );
}

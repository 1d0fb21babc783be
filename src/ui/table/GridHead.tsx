import { For } from "solid-js";
import type { RowModel } from "./row-model.ts";
import type { ShownColumn } from "./table-definition.ts";

/** The head of the grid: each column a button that sorts by it. */
export function GridHead<Row>(props: {
  columns: readonly ShownColumn<Row>[];
  model: RowModel<Row>;
  ref: (element: HTMLTableSectionElement) => void;
}) {
  return (
    <thead role="rowgroup" ref={props.ref}>
      <tr role="row" aria-rowindex={1}>
        <For each={props.columns}>
          {(column) => (
            <th
              role="columnheader"
              scope="col"
              classList={{ numeric: column.numeric === true }}
              aria-sort={props.model.sorting(column.id)}
            >
              <button type="button" onClick={() => props.model.toggleSorting(column.id)}>
                {column.label}
                <span class="sort-sign" aria-hidden="true" />
              </button>
            </th>
          )}
        </For>
      </tr>
    </thead>
  );
}

import { For } from "solid-js";
import type { ShowSource } from "../../model/provenance.ts";
import { GridCell } from "./GridCell.tsx";
import type { ShownColumn } from "./table-definition.ts";
import type { TableWords } from "./table-words.ts";

/** One row: a click or Enter chooses it, keys move on from it. */
export function GridRow<Row>(props: {
  words: TableWords;
  columns: readonly ShownColumn<Row>[];
  row: Row;
  /** Place among the rows in view, from 0. */
  at: number;
  /** Distance from the first row in CSS pixels. */
  top: number;
  isChosen: boolean;
  isActive: boolean;
  activate: () => void;
  choose: () => void;
  onKey: (event: KeyboardEvent) => void;
  showSource: ShowSource;
}) {
  return (
    <tr
      role="row"
      data-row={props.at}
      aria-rowindex={props.at + 2}
      aria-selected={props.isChosen}
      tabindex={props.isActive ? 0 : -1}
      style={{ transform: `translateY(${props.top}px)` }}
      onFocus={() => props.activate()}
      onKeyDown={(event) => event.target === event.currentTarget && props.onKey(event)}
      onClick={(event) => event.target.closest("button") === null && props.choose()}
    >
      <For each={props.columns}>
        {(column, place) => (
          <GridCell
            words={props.words}
            column={column}
            row={props.row}
            isFirst={place() === 0}
            isActive={props.isActive}
            showSource={props.showSource}
          />
        )}
      </For>
    </tr>
  );
}

import { createEffect, createMemo, createSignal, For, on, Show } from "solid-js";
import type { ShowSource } from "../../model/provenance.ts";
import { GridHead } from "./GridHead.tsx";
import { GridRow } from "./GridRow.tsx";
import { GridTotals } from "./GridTotals.tsx";
import { rowAfterKey } from "./grid-keys.ts";
import type { RowModel } from "./row-model.ts";
import { createRowWindow } from "./row-window.ts";
import type { EmptyNote, ShownColumn, TableDefinition } from "./table-definition.ts";
import { useTableWords } from "./table-words.ts";
import "./DataGrid.css";

/**
 * Rows of a table as a grid: only the visible ones are in the page, one of them takes the focus, keys move it.
 * The row of what is selected is marked and brought into view.
 * Every part says its role: laid out as a grid, a table loses its own in some browsers.
 */
export function DataGrid<Row extends object>(props: {
  definition: TableDefinition<Row>;
  model: RowModel<Row>;
  showSource: ShowSource;
}) {
  const words = useTableWords();
  const [active, setActive] = createSignal(0);
  let scroller!: HTMLDivElement;
  let probe!: HTMLDivElement;
  let body!: HTMLTableSectionElement;
  let head: HTMLElement | undefined;
  let foot: HTMLElement | undefined;

  const rows = () => props.model.rows();
  const current = () => Math.min(active(), rows().length - 1);
  const columns = createMemo(() => props.definition.columns.filter((column) => !column.hidden?.()));
  const totals = createMemo(() => props.definition.totals(rows(), !props.model.isFiltered()));
  const isChosen = createMemo(() => props.definition.chosen());
  const chosenAt = createMemo(() => rows().findIndex(isChosen()));
  const view = createRowWindow({
    count: () => rows().length,
    kept: current,
    scroller: () => scroller,
    probe: () => probe,
    covered() {
      totals();
      return (head?.offsetHeight ?? 0) + (foot?.offsetHeight ?? 0);
    },
  });
  createEffect(
    on(chosenAt, (at) => {
      if (at >= 0) {
        setActive(at);
        view.show(at);
      }
    }),
  );

  const focusRow = (at: number) => {
    setActive(at);
    view.show(at);
    body.querySelector<HTMLElement>(`[data-row="${at}"]`)?.focus({ preventScroll: true });
  };
  const choose = (at: number) => {
    const row = rows()[at];
    if (row !== undefined) {
      setActive(at);
      props.definition.choose(row);
    }
  };
  const onKey = (event: KeyboardEvent, at: number) => {
    const chooses = event.key === "Enter" || event.key === " ";
    const next = rowAfterKey(event, at, rows().length, view.page());
    if (chooses) {
      choose(at);
    } else if (next !== null) {
      focusRow(next);
    }
    if (chooses || next !== null) {
      event.preventDefault();
    }
  };

  return (
    <div class="grid-scroller" ref={scroller} style={sizes(columns())}>
      <div class="grid-probe" ref={probe} aria-hidden="true" />
      <table
        role="grid"
        aria-labelledby="table-caption"
        aria-describedby="table-keys"
        aria-rowcount={1 + rows().length + totals().length}
        aria-colcount={columns().length}
        aria-multiselectable="false"
      >
        <GridHead
          columns={columns()}
          model={props.model}
          ref={(element) => {
            head = element;
          }}
        />
        <tbody role="rowgroup" ref={body} style={{ height: `${view.height()}px` }}>
          <For each={view.items()}>
            {(item) => (
              <Show when={rows()[item.index]}>
                {(row) => (
                  <GridRow
                    words={words}
                    columns={columns()}
                    row={row()}
                    at={item.index}
                    top={item.start}
                    isChosen={isChosen()(row())}
                    isActive={item.index === current()}
                    activate={() => setActive(item.index)}
                    choose={() => choose(item.index)}
                    onKey={(event) => onKey(event, item.index)}
                    showSource={props.showSource}
                  />
                )}
              </Show>
            )}
          </For>
        </tbody>
        <GridTotals
          columns={columns()}
          totals={totals()}
          firstIndex={rows().length + 2}
          ref={(element) => {
            foot = element;
          }}
        />
      </table>
      <Show when={rows().length === 0}>
        <NoRows note={props.model.isFiltered() ? { text: words.t("table.empty") } : props.definition.empty()} />
      </Show>
    </div>
  );
}

/** Column widths, as the style sheet takes them. */
function sizes<Row>(columns: readonly ShownColumn<Row>[]) {
  const widths = columns.map((column) => column.width);
  return {
    "--table-columns": widths.map((width) => `minmax(${width}rem, ${width}fr)`).join(" "),
    "--table-width": `${widths.reduce((sum, width) => sum + width, 0)}rem`,
  };
}

function NoRows(props: { note: EmptyNote }) {
  return (
    <p class="grid-empty">
      {props.note.text}{" "}
      <Show when={props.note.action}>
        {(action) => (
          <button type="button" class="link-button" onClick={() => action().run()}>
            {action().label}
          </button>
        )}
      </Show>
    </p>
  );
}

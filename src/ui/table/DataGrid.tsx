import { createVirtualizer, defaultRangeExtractor } from "@tanstack/solid-virtual";
import { createEffect, createMemo, createSignal, For, Index, on, onCleanup, onMount, Show } from "solid-js";
import type { ShowSource } from "../../model/provenance.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { createWords } from "../words.ts";
import { GridCell } from "./GridCell.tsx";
import { rowAfterKey } from "./grid-keys.ts";
import type { RowModel } from "./row-model.ts";
import type { TableDefinition } from "./table-definition.ts";

/** Before the first measurement, in CSS pixels. */
const ROW_PIXELS = 32;
/** Rows drawn beyond the visible ones: a flick of the wheel shows no gap. */
const OVERSCAN = 8;

/**
 * Rows of a table as a grid: only the visible ones are in the page, one of them takes the focus, keys move it.
 * The row of what is selected is marked and brought into view.
 * Every part says its role: laid out as a grid, a table loses its own in some browsers.
 */
export function DataGrid<Row extends object>(props: {
  explorer: Explorer;
  definition: TableDefinition<Row>;
  model: RowModel<Row>;
  showSource: ShowSource;
}) {
  const words = createWords(props.explorer);
  const [active, setActive] = createSignal(0);
  const [rowPixels, setRowPixels] = createSignal(ROW_PIXELS);
  let scroller!: HTMLDivElement;
  let body!: HTMLTableSectionElement;
  let head!: HTMLTableSectionElement;
  let foot!: HTMLTableSectionElement;
  let probe!: HTMLDivElement;

  const rows = () => props.model.rows();
  const current = () => Math.min(active(), rows().length - 1);
  const columns = createMemo(() => props.definition.columns.filter((column) => !column.hidden?.()));
  const totals = createMemo(() => props.definition.totals(rows(), !props.model.isFiltered()));
  const chosenAt = createMemo(() => rows().findIndex(props.definition.chosen()));
  const isChosen = createMemo(() => props.definition.chosen());
  const virtualizer = createVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    get count() {
      return rows().length;
    },
    getScrollElement: () => scroller,
    get estimateSize() {
      const pixels = rowPixels();
      return () => pixels;
    },
    get getItemKey() {
      rows();
      return (at: number) => at;
    },
    overscan: OVERSCAN,
    // The row with the focus stays in the page however far the reader scrolls.
    get rangeExtractor() {
      const kept = current();
      return (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const shown = defaultRangeExtractor(range);
        return kept < 0 || shown.includes(kept) ? shown : [...shown, kept].sort((a, b) => a - b);
      };
    },
    get scrollPaddingEnd() {
      totals();
      return (head?.offsetHeight ?? 0) + (foot?.offsetHeight ?? 0);
    },
  });

  onMount(() => {
    const measure = () => setRowPixels(probe.offsetHeight || ROW_PIXELS);
    let wasHidden = false;
    const observer = new ResizeObserver(() => {
      const isHidden = scroller.clientHeight === 0;
      if (!isHidden) {
        measure();
        virtualizer.measure();
      }
      // A sheet of a phone that was put away has forgotten where it was scrolled to.
      if (wasHidden && !isHidden && current() > 0) {
        virtualizer.scrollToIndex(current(), { align: "center" });
      }
      wasHidden = isHidden;
    });
    observer.observe(scroller);
    observer.observe(probe);
    measure();
    onCleanup(() => observer.disconnect());
  });
  createEffect(
    on(chosenAt, (at) => {
      if (at >= 0) {
        setActive(at);
        virtualizer.scrollToIndex(at, { align: "auto" });
      }
    }),
  );

  const focusRow = (at: number) => {
    setActive(at);
    virtualizer.scrollToIndex(at, { align: "auto" });
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
    if (event.target !== event.currentTarget) {
      return;
    }
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      choose(at);
      return;
    }
    const visible = scroller.clientHeight - head.offsetHeight - foot.offsetHeight;
    const next = rowAfterKey(event, at, rows().length, Math.floor(visible / rowPixels()));
    if (next !== null) {
      event.preventDefault();
      focusRow(next);
    }
  };

  /** Columns before the first numbers: the name of a total stands under all of them. */
  const lead = () => columns().findIndex((column) => column.numeric);
  const widths = () => columns().map((column) => column.width);
  const sizes = () => ({
    "--table-columns": widths()
      .map((width) => `minmax(${width}rem, ${width}fr)`)
      .join(" "),
    "--table-width": `${widths().reduce((sum, width) => sum + width, 0)}rem`,
  });
  return (
    <div class="grid-scroller" ref={scroller} style={sizes()}>
      <div class="grid-probe" ref={probe} aria-hidden="true" />
      <table
        role="grid"
        aria-labelledby="table-caption"
        aria-describedby="table-keys"
        aria-rowcount={1 + rows().length + totals().length}
        aria-colcount={columns().length}
        aria-multiselectable="false"
      >
        <thead role="rowgroup" ref={head}>
          <tr role="row" aria-rowindex={1}>
            <For each={columns()}>
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
        <tbody role="rowgroup" ref={body} style={{ height: `${virtualizer.getTotalSize()}px` }}>
          <For each={virtualizer.getVirtualItems()}>
            {(item) => (
              <Show when={rows()[item.index]}>
                {(row) => (
                  <tr
                    role="row"
                    data-row={item.index}
                    aria-rowindex={item.index + 2}
                    aria-selected={isChosen()(row())}
                    tabindex={item.index === current() ? 0 : -1}
                    style={{ transform: `translateY(${item.start}px)` }}
                    onFocus={() => setActive(item.index)}
                    onKeyDown={(event) => onKey(event, item.index)}
                    onClick={(event) => event.target.closest("button") === null && choose(item.index)}
                  >
                    <For each={columns()}>
                      {(column, at) => (
                        <GridCell
                          explorer={props.explorer}
                          words={words}
                          column={column}
                          row={row()}
                          isFirst={at() === 0}
                          isActive={item.index === current()}
                          showSource={props.showSource}
                        />
                      )}
                    </For>
                  </tr>
                )}
              </Show>
            )}
          </For>
        </tbody>
        <tfoot role="rowgroup" ref={foot}>
          <Index each={totals()}>
            {(total, at) => (
              <tr role="row" aria-rowindex={rows().length + 2 + at}>
                <th role="rowheader" scope="row" aria-colspan={lead()} style={{ "grid-column": `span ${lead()}` }}>
                  {total().label}
                </th>
                <For each={columns().slice(lead())}>
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
      </table>
      <Show when={rows().length === 0}>
        <p class="grid-empty">
          {props.model.isFiltered() ? words.t("table.empty") : props.definition.empty().text}{" "}
          <Show when={!props.model.isFiltered() && props.definition.empty().action}>
            {(action) => (
              <button type="button" class="link-button" onClick={() => action().run()}>
                {action().label}
              </button>
            )}
          </Show>
        </p>
      </Show>
    </div>
  );
}

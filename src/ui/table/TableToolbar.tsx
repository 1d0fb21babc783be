import { createMemo, For, Show } from "solid-js";
import type { Explorer } from "../../state/explorer-types.ts";
import { createWords } from "../words.ts";
import type { RowModel } from "./row-model.ts";
import type { ShownColumn, TableDefinition } from "./table-definition.ts";

/** Search over all texts, a list of words for each column that can be filtered, and how many rows are left. */
export function TableToolbar<Row extends object>(props: {
  explorer: Explorer;
  definition: TableDefinition<Row>;
  model: RowModel<Row>;
}) {
  const words = createWords(props.explorer);
  const columns = () => props.definition.columns.filter((column) => column.facets);
  return (
    <div class="table-filters">
      <input
        type="search"
        aria-label={words.t("table.search")}
        placeholder={words.t("table.search")}
        value={props.model.search()}
        onInput={(event) => props.model.setSearch(event.currentTarget.value)}
      />
      <For each={columns()}>
        {(column) => (
          <Facet explorer={props.explorer} definition={props.definition} model={props.model} column={column} />
        )}
      </For>
      <Show when={props.model.isFiltered()}>
        <button type="button" class="link-button" onClick={() => props.model.clear()}>
          {words.t("table.clear")}
        </button>
      </Show>
      <span class="note number" role="status">
        {words.t("table.count", {
          count: words.count(props.model.rows().length),
          all: words.count(props.definition.rows().length),
        })}
      </span>
    </div>
  );
}

/** The words that stand in a column. A word that no row has any more stays listed while it is the filter. */
function Facet<Row extends object>(props: {
  explorer: Explorer;
  definition: TableDefinition<Row>;
  model: RowModel<Row>;
  column: ShownColumn<Row>;
}) {
  const words = createWords(props.explorer);
  const chosen = () => props.model.facet(props.column.id);
  const options = createMemo(() => {
    const found = new Set(props.definition.rows().flatMap((row) => props.column.facets?.(row) ?? []));
    if (chosen() !== "") {
      found.add(chosen());
    }
    return [...found].sort(new Intl.Collator(props.explorer.language()).compare);
  });
  return (
    <select
      aria-label={words.t("table.filterLabel", { column: props.column.label })}
      classList={{ set: chosen() !== "" }}
      onChange={(event) => props.model.setFacet(props.column.id, event.currentTarget.value)}
    >
      <option value="" selected={chosen() === ""}>
        {words.t("table.filterBy", { column: props.column.label })}
      </option>
      <For each={options()}>
        {(word) => (
          <option value={word} selected={word === chosen()}>
            {word}
          </option>
        )}
      </For>
    </select>
  );
}

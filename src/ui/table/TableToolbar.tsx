import { createMemo, For } from "solid-js";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { RowModel } from "./row-model.ts";
import type { ShownColumn, TableDefinition } from "./table-definition.ts";
import { useTableWords } from "./table-words.ts";

interface ToolbarProps<Row extends object> {
  readonly definition: TableDefinition<Row>;
  readonly model: RowModel<Row>;
}

/** Search over all texts of the rows, and how many rows are left. */
export function RowSearch<Row extends object>(props: ToolbarProps<Row>) {
  const words = useTableWords();
  const shown = () => words.count(props.model.rows().length);
  return (
    <>
      <input
        type="search"
        aria-label={words.t("table.search")}
        placeholder={words.t("table.search")}
        value={props.model.search()}
        onInput={(event) => props.model.setSearch(event.currentTarget.value)}
      />
      <span class="table-count note number" role="status">
        {props.model.isFiltered()
          ? words.t("table.count", { count: shown(), all: words.count(props.definition.rows().length) })
          : words.t("table.countAll", { count: shown() })}
      </span>
    </>
  );
}

/** A list of words for each column that can be filtered. */
export function Facets<Row extends object>(props: ToolbarProps<Row>) {
  const columns = () => props.definition.columns.filter((column) => column.facets);
  return (
    <div class="table-filters" id="table-filters">
      <For each={columns()}>{(column) => <Facet {...props} column={column} />}</For>
    </div>
  );
}

/** The words that stand in a column. A word that no row has any more stays listed while it is the filter. */
function Facet<Row extends object>(props: ToolbarProps<Row> & { readonly column: ShownColumn<Row> }) {
  const { look } = useExplorer();
  const words = useTableWords();
  const chosen = () => props.model.facet(props.column.id);
  const options = createMemo(() => {
    const found = new Set(props.definition.rows().flatMap((row) => props.column.facets?.(row) ?? []));
    if (chosen() !== "") {
      found.add(chosen());
    }
    return [...found].sort(new Intl.Collator(look.language()).compare);
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

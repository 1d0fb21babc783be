import { createMemo, createSignal, For, Show } from "solid-js";
import type { ShowSource } from "../../model/provenance.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Explorer } from "../../state/explorer-types.ts";
import { citedView } from "../share/cited-view.ts";
import { Citation } from "./Citation.tsx";
import { DataGrid } from "./DataGrid.tsx";
import { download, fileKinds } from "./downloads.ts";
import { Menu } from "./Menu.tsx";
import { createRowModel } from "./row-model.ts";
import { Facets, RowSearch } from "./TableToolbar.tsx";
import type { TableDefinition } from "./table-definition.ts";
import { type TableWords, useTableWords } from "./table-words.ts";

/** One table with its caption, filters, downloads, citation and notes. */
export function TablePanel<Row extends object>(props: {
  create: (explorer: Explorer, words: TableWords) => TableDefinition<Row>;
  showSource: ShowSource;
}) {
  const explorer = useExplorer();
  const words = useTableWords();
  // One table for the life of the panel: the drawer makes a new panel where language or measure change.
  const definition = props.create(explorer, words);
  const model = createRowModel(definition, explorer.look.language());
  const [citing, setCiting] = createSignal(false);
  const [filtersOpen, setFiltersOpen] = createSignal(false);
  /** A filter that cannot be seen would hide rows in silence. */
  const toggleFilters = () => {
    if (filtersOpen()) {
      model.clearFacets();
    }
    setFiltersOpen(!filtersOpen());
  };
  const cited = createMemo(() => citedView(explorer, definition.name, definition.file.sourceIds(model.rows())));
  return (
    <>
      <div class="table-tools">
        <RowSearch definition={definition} model={model} />
        <button type="button" aria-expanded={filtersOpen()} aria-controls="table-filters" onClick={toggleFilters}>
          {words.t("table.filters")}
        </button>
        <Menu label={words.t("download.label")}>
          <For each={fileKinds(definition)}>
            {(kind) => (
              <button
                type="button"
                disabled={model.rows().length === 0}
                onClick={() => download(explorer, words, definition, model, kind)}
              >
                {FILE_NAMES[kind]}
              </button>
            )}
          </For>
          <Show when={definition.saveAllYears}>
            {(save) => (
              <button type="button" disabled={explorer.data.dataset() === undefined} onClick={() => save()()}>
                {words.t("download.allYears")}
              </button>
            )}
          </Show>
        </Menu>
        <button type="button" aria-haspopup="dialog" onClick={() => setCiting(true)}>
          {words.t("cite.open")}
        </button>
        <Menu label={words.t("table.notes")}>
          <For each={definition.notes()}>{(note) => <p>{note}</p>}</For>
          <p>{words.t("table.keys")}</p>
        </Menu>
      </div>
      <Show when={filtersOpen()}>
        <Facets definition={definition} model={model} />
      </Show>
      <p class="table-caption small" id="table-caption">
        {definition.caption()}
      </p>
      <DataGrid definition={definition} model={model} showSource={props.showSource} />
      <Citation open={citing()} close={() => setCiting(false)} view={cited} />
    </>
  );
}

/** Proper names of the formats. */
const FILE_NAMES = { csv: "CSV", geojson: "GeoJSON", json: "JSON" } as const;

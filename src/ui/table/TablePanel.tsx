import { createMemo, createSignal, For } from "solid-js";
import type { CitedView } from "../../export/citation.ts";
import { sourcesOf } from "../../export/file-metadata.ts";
import { viewName } from "../../export/file-name.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { createWords, type Words } from "../words.ts";
import { Citation } from "./Citation.tsx";
import { DataGrid } from "./DataGrid.tsx";
import { download, fileKinds, viewLink } from "./downloads.ts";
import { createRowModel } from "./row-model.ts";
import { TableToolbar } from "./TableToolbar.tsx";
import type { TableDefinition } from "./table-definition.ts";

/** One table with its caption, filters, downloads, citation and notes. */
export function TablePanel<Row extends object>(props: {
  explorer: Explorer;
  create: (explorer: Explorer, words: Words) => TableDefinition<Row>;
  showSource: (id: string) => void;
}) {
  const words = createWords(props.explorer);
  // One table for the life of the panel: the drawer makes a new panel where language or measure change.
  const definition = props.create(props.explorer, words);
  const model = createRowModel(definition, props.explorer.language());
  const [citing, setCiting] = createSignal(false);
  const cited = createMemo<CitedView>(() => ({
    key: viewName(props.explorer.selection, definition.name),
    title: definition.caption(),
    link: viewLink(props.explorer),
    dataVersion: props.explorer.index.dataVersion,
    sources: sourcesOf(props.explorer.index, definition.file.sourceIds(model.rows())),
  }));
  return (
    <>
      <div class="table-tools">
        <TableToolbar explorer={props.explorer} definition={definition} model={model} />
        <fieldset class="table-files">
          <legend class="hidden-visually">{words.t("download.label")}</legend>
          <For each={fileKinds(definition)}>
            {(kind) => (
              <button
                type="button"
                aria-label={words.t("download.as", { kind: FILE_NAMES[kind] })}
                disabled={model.rows().length === 0}
                onClick={() => download(props.explorer, words, definition, model, kind)}
              >
                <span aria-hidden="true">↓</span> {FILE_NAMES[kind]}
              </button>
            )}
          </For>
          <button type="button" aria-haspopup="dialog" onClick={() => setCiting(true)}>
            {words.t("cite.open")}
          </button>
        </fieldset>
      </div>
      <p class="table-caption small" id="table-caption">
        {definition.caption()}
      </p>
      <p class="hidden-visually" id="table-keys">
        {words.t("table.keys")}
      </p>
      <DataGrid explorer={props.explorer} definition={definition} model={model} showSource={props.showSource} />
      <p class="table-notes note">{definition.notes().join(" ")}</p>
      <Citation explorer={props.explorer} open={citing()} close={() => setCiting(false)} view={cited} />
    </>
  );
}

/** Proper names of the formats. */
const FILE_NAMES = { csv: "CSV", geojson: "GeoJSON", json: "JSON" } as const;

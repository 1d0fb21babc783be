import { csvText } from "../../export/csv.ts";
import { type FileMetadata, sourcesOf, unitsOf } from "../../export/file-metadata.ts";
import { type FileKind, fileName } from "../../export/file-name.ts";
import { geojsonText } from "../../export/geojson.ts";
import { jsonText } from "../../export/json.ts";
import { tableLabel } from "../../i18n/names.ts";
import { selectionWords } from "../../i18n/selection-words.ts";
import type { TableName } from "../../model/selection.ts";
import type { Parts } from "../../state/explorer-types.ts";
import { saveFile } from "../kit/save-file.ts";
import { viewLink } from "../share/view-link.ts";
import type { RowModel } from "./row-model.ts";
import type { TableDefinition } from "./table-definition.ts";
import type { TableWords } from "./table-words.ts";

const TYPES: Readonly<Record<FileKind, string>> = {
  csv: "text/csv;charset=utf-8",
  geojson: "application/geo+json",
  json: "application/json",
};

/** Kinds of file that a table can be had as. */
export function fileKinds<Row>(definition: TableDefinition<Row>): readonly FileKind[] {
  return definition.file.geometry ? ["csv", "geojson", "json"] : ["csv", "json"];
}

/** Saves the rows that are shown. */
export function download<Row>(
  explorer: Parts<"link" | "look" | "data" | "supply">,
  words: TableWords,
  definition: TableDefinition<Row>,
  model: RowModel<Row>,
  kind: FileKind,
): void {
  const name = fileName(explorer.link.selection, definition.name, kind);
  saveFile(name, new Blob([fileText(explorer, words, definition, model, kind)], { type: TYPES[kind] }));
}

function fileText<Row>(
  explorer: Parts<"link" | "look" | "data" | "supply">,
  words: TableWords,
  definition: TableDefinition<Row>,
  model: RowModel<Row>,
  kind: FileKind,
): string {
  const { columns, geometry } = definition.file;
  const rows = model.rows();
  const about = metadata(explorer, words, definition, model);
  switch (kind) {
    case "csv":
      return csvText(columns, rows, about);
    case "json":
      return jsonText(columns, rows, about);
    case "geojson":
      return geojsonText(columns, rows, about, geometry ?? (() => null));
  }
}

function metadata<Row>(
  explorer: Parts<"link" | "look" | "data" | "supply">,
  words: TableWords,
  definition: TableDefinition<Row>,
  model: RowModel<Row>,
): FileMetadata {
  const { file } = definition;
  const rows = model.rows();
  return {
    title: words.t("app.title"),
    selection: viewTitle(explorer, definition.name),
    link: viewLink(explorer),
    dataVersion: explorer.data.index.dataVersion,
    filter: filterWords(definition, model),
    rows: rows.length,
    units: unitsOf(file.columns),
    totals: file.totals(rows),
    notes: file.notes(),
    sources: sourcesOf(explorer.data.index, file.sourceIds(rows)),
  };
}

/** What the table is and what it is a selection of. */
function viewTitle(explorer: Parts<"link" | "look" | "data" | "supply">, table: TableName): string {
  const { index } = explorer.data;
  const { language } = explorer.look;
  const { selection } = explorer.link;
  return `${tableLabel(table, language())}: ${selectionWords(selection, table, index, language(), explorer.supply.now())}`;
}

function filterWords<Row>(definition: TableDefinition<Row>, model: RowModel<Row>): string {
  const facets = definition.columns.flatMap((column) => {
    const word = model.facet(column.id);
    return word === "" ? [] : [`${column.label} = ${word}`];
  });
  const search = model.search().trim();
  return [...(search === "" ? [] : [`“${search}”`]), ...facets].join("; ");
}

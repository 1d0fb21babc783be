import { createMemo } from "solid-js";
import { siteColumns } from "../../export/columns.ts";
import { pointOf } from "../../export/geojson.ts";
import { type SiteRow, siteRows } from "../../export/site-rows.ts";
import { selectionWords } from "../../i18n/selection-words.ts";
import type { Parts } from "../../state/explorer-types.ts";
import { goToSite } from "../cards/go-to-site.ts";
import type { ShownColumn, TableDefinition } from "./table-definition.ts";
import type { TableWords } from "./table-words.ts";

/** The sites that the map shows. A row opens the card; its button brings the map there. */
export function createSitesTable(
  explorer: Parts<"link" | "look" | "data" | "sites" | "map" | "notices">,
  words: TableWords,
): TableDefinition<SiteRow> {
  const { index } = explorer.data;
  const { selection } = explorer.link;
  const rows = createMemo(() => {
    const [sites, texts] = [explorer.sites.table(), explorer.sites.texts()];
    return sites && texts ? siteRows(index, sites, texts, explorer.sites.shown()) : [];
  });
  const count = (some: readonly SiteRow[]) => words.t("table.total.sites", { count: words.count(some.length) });
  return {
    name: "sites",
    // Nowhere to go where no map can be drawn.
    columns: columns(explorer, words).filter((column) => !column.action || explorer.map.problem() === null),
    firstSort: { id: "site", desc: false },
    rows,
    keyOf: (row) => row.id,
    chosen: () => {
      const { item } = selection;
      return item?.type === "site" ? (row) => row.id === item.id : () => false;
    },
    choose: (row) => explorer.link.select({ item: { type: "site", id: row.id } }),
    totals: (some, all) => [
      { label: words.t(all ? "table.total" : "table.totalShown", { of: count(some) }), cells: {} },
    ],
    caption: () =>
      words.t("table.caption.sites", {
        selection: selectionWords(selection, "sites", index, explorer.look.language()),
        totals: count(rows()),
      }),
    notes: () => [words.t("table.note.capacities")],
    empty: () => ({ text: words.t(explorer.sites.texts() === undefined ? "card.loading" : "table.empty") }),
    file: {
      columns: siteColumns({ index, language: explorer.look.language(), measure: selection.measure }),
      totals: (some) => [{ of: "sites", rows: some.length, column: "id", amount: some.length }],
      notes: () => [words.t("table.note.capacities"), words.t("table.note.unknown")],
      sourceIds: (some) => some.flatMap((row) => row.sourceIds),
      geometry: (row) => pointOf([row.longitude, row.latitude]),
    },
  };
}

function columns(explorer: Parts<"link" | "sites" | "map" | "notices">, words: TableWords): ShownColumn<SiteRow>[] {
  return [...placeColumns(explorer, words), ...kindColumns(words), ...figureColumns(words), ...trustColumns(words)];
}

/** Which site it is, and where. */
function placeColumns(
  explorer: Parts<"link" | "sites" | "map" | "notices">,
  words: TableWords,
): ShownColumn<SiteRow>[] {
  const country = (row: SiteRow) => words.country(row.country);
  return [
    { id: "site", label: words.t("table.column.site"), width: 12, value: (row) => row.name || row.id },
    {
      id: "map",
      label: words.t("table.column.onMap"),
      width: 7,
      value: () => words.t("table.drawn.drawn"),
      action: {
        label: (row) => words.t("table.showOnMap", { name: row.name || row.id }),
        run: (row) => goToSite(explorer, words, row.row),
      },
    },
    wordColumn("country", words.t("table.column.country"), 8, country),
  ];
}

/** What it is, and of what. */
function kindColumns(words: TableWords): ShownColumn<SiteRow>[] {
  const minerals = (row: SiteRow) => words.list(row.minerals.map(words.mineral));
  return [
    wordColumn("kind", words.t("table.column.kind"), 8, (row) => words.t(`kindOne.${row.kind}`)),
    { id: "minerals", label: words.t("table.column.minerals"), width: 9, value: minerals },
    wordColumn("stage", words.t("table.column.stage"), 6, (row) => words.t(`stage.${row.stage}`)),
  ];
}

/** How much it can make, on which basis, and whether it does. */
function figureColumns(words: TableWords): ShownColumn<SiteRow>[] {
  const status = (row: SiteRow) => words.datum("siteStatus", row.status) || null;
  return [
    {
      id: "capacity",
      label: words.t("table.column.capacity"),
      width: 8,
      numeric: true,
      value: (row) => row.capacityTonnesPerYear,
      text: (row) => words.figure(row.capacityTonnesPerYear),
    },
    dashColumn("basis", words.t("table.column.basis"), 8, (row) => row.capacityBasis),
    {
      id: "status",
      label: words.t("table.column.status"),
      width: 7,
      value: status,
      facets: (row) => [status(row) ?? words.t("unknown")],
    },
    dashColumn("statusYear", words.t("table.column.statusYear"), 4.5, (row) => row.statusYear),
  ];
}

/** How sure it is, what it is called there, and who says so. */
function trustColumns(words: TableWords): ShownColumn<SiteRow>[] {
  const confidence = (row: SiteRow) => words.t(`confidence.${row.confidence}`);
  return [
    {
      ...wordColumn("confidence", words.t("table.column.confidence"), 6, confidence),
      isWarning: (row) => row.confidence === "low",
    },
    {
      id: "precision",
      label: words.t("table.column.precision"),
      width: 8,
      value: (row) => words.t(`precision.${row.precision}`),
    },
    dashColumn("nameLocal", words.t("table.column.nameLocal"), 7, (row) => row.nameLocal),
    {
      id: "source",
      label: words.t("table.column.source"),
      width: 11,
      value: (row) => row.sourceIds.join(" "),
      sources: (row) => row.sourceIds,
    },
  ];
}

/** A column of words that can be filtered by them. */
function wordColumn(id: string, label: string, width: number, word: (row: SiteRow) => string): ShownColumn<SiteRow> {
  return { id, label, width, value: word, facets: (row) => [word(row)] };
}

/** A column of texts that may be missing without being missed. */
function dashColumn(id: string, label: string, width: number, text: (row: SiteRow) => string): ShownColumn<SiteRow> {
  return { id, label, width, value: (row) => text(row) || null, text: (row) => text(row) || "–" };
}

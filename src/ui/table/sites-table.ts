import { createMemo } from "solid-js";
import { siteColumns } from "../../export/columns.ts";
import { pointOf } from "../../export/geojson.ts";
import { type SiteRow, siteRows } from "../../export/site-rows.ts";
import { selectionWords } from "../../i18n/selection-words.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { goToSite } from "../go-to-site.ts";
import type { Words } from "../words.ts";
import type { ShownColumn, TableDefinition } from "./table-definition.ts";

/** The sites that the map shows. A row opens the card; its button brings the map there. */
export function createSitesTable(explorer: Explorer, words: Words): TableDefinition<SiteRow> {
  const { index, selection } = explorer;
  const rows = createMemo(() => {
    const [sites, texts] = [explorer.sites(), explorer.siteText()];
    return sites && texts ? siteRows(index, sites, texts, explorer.shownSites()) : [];
  });
  const count = (some: readonly SiteRow[]) => words.t("table.total.sites", { count: words.count(some.length) });
  return {
    name: "sites",
    // Nowhere to go where no map can be drawn.
    columns: columns(explorer, words).filter((column) => !column.action || explorer.mapProblem() === null),
    firstSort: { id: "site", desc: false },
    rows,
    keyOf: (row) => row.id,
    chosen: () => {
      const { item } = selection;
      return item?.type === "site" ? (row) => row.id === item.id : () => false;
    },
    choose: (row) => explorer.select({ item: { type: "site", id: row.id } }),
    totals: (some, all) => [
      { label: words.t(all ? "table.total" : "table.totalShown", { of: count(some) }), cells: {} },
    ],
    caption: () =>
      words.t("table.caption.sites", {
        selection: selectionWords(selection, "sites", index, explorer.language()),
        totals: count(rows()),
      }),
    notes: () => [words.t("table.note.capacities")],
    empty: () => ({ text: words.t(explorer.siteText() === undefined ? "card.loading" : "table.empty") }),
    file: {
      columns: siteColumns({ index, language: explorer.language(), measure: selection.measure }),
      totals: (some) => [{ of: "sites", rows: some.length, column: "id", amount: some.length }],
      notes: () => [words.t("table.note.capacities"), words.t("table.note.unknown")],
      sourceIds: (some) => some.flatMap((row) => row.sourceIds),
      geometry: (row) => pointOf([row.longitude, row.latitude]),
    },
  };
}

function columns(explorer: Explorer, words: Words): ShownColumn<SiteRow>[] {
  const country = (row: SiteRow) => words.country(row.country);
  const kind = (row: SiteRow) => words.t(`kindOne.${row.kind}`);
  const stage = (row: SiteRow) => words.t(`stage.${row.stage}`);
  const status = (row: SiteRow) => words.datum("siteStatus", row.status) || null;
  const confidence = (row: SiteRow) => words.t(`confidence.${row.confidence}`);
  const minerals = (row: SiteRow) => row.minerals.map(words.mineral);
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
    {
      id: "country",
      label: words.t("table.column.country"),
      width: 8,
      value: country,
      facets: (row) => [country(row)],
    },
    { id: "kind", label: words.t("table.column.kind"), width: 8, value: kind, facets: (row) => [kind(row)] },
    { id: "minerals", label: words.t("table.column.minerals"), width: 9, value: (row) => words.list(minerals(row)) },
    { id: "stage", label: words.t("table.column.stage"), width: 6, value: stage, facets: (row) => [stage(row)] },
    {
      id: "capacity",
      label: words.t("table.column.capacity"),
      width: 8,
      numeric: true,
      value: (row) => row.capacityTonnesPerYear,
      text: (row) => words.figure(row.capacityTonnesPerYear),
    },
    {
      id: "basis",
      label: words.t("table.column.basis"),
      width: 8,
      value: orNull("capacityBasis"),
      text: dash("capacityBasis"),
    },
    {
      id: "status",
      label: words.t("table.column.status"),
      width: 7,
      value: status,
      facets: (row) => [status(row) ?? words.t("unknown")],
    },
    {
      id: "statusYear",
      label: words.t("table.column.statusYear"),
      width: 4.5,
      value: orNull("statusYear"),
      text: dash("statusYear"),
    },
    {
      id: "confidence",
      label: words.t("table.column.confidence"),
      width: 6,
      value: confidence,
      isWarning: (row) => row.confidence === "low",
      facets: (row) => [confidence(row)],
    },
    {
      id: "precision",
      label: words.t("table.column.precision"),
      width: 8,
      value: (row) => words.t(`precision.${row.precision}`),
    },
    {
      id: "nameLocal",
      label: words.t("table.column.nameLocal"),
      width: 7,
      value: orNull("nameLocal"),
      text: dash("nameLocal"),
    },
    {
      id: "source",
      label: words.t("table.column.source"),
      width: 11,
      value: (row) => row.sourceIds.join(" "),
      sources: (row) => row.sourceIds,
    },
  ];
}

type TextField = "nameLocal" | "capacityBasis" | "statusYear";

/** A text that may be missing without being missed. */
function dash(field: TextField): (row: SiteRow) => string {
  return (row) => row[field] || "–";
}

function orNull(field: TextField): (row: SiteRow) => string | null {
  return (row) => row[field] || null;
}

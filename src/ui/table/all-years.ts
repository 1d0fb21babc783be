import { csvText } from "../../export/csv.ts";
import { type FileMetadata, sourcesOf, unitsOf } from "../../export/file-metadata.ts";
import { allYearsName } from "../../export/file-name.ts";
import { seriesColumns } from "../../export/series-columns.ts";
import { type SeriesRow, seriesRows } from "../../export/series-rows.ts";
import { selectionOfAllYears } from "../../i18n/selection-words.ts";
import type { Parts } from "../../state/explorer-types.ts";
import { saveFile } from "../kit/save-file.ts";
import { viewLink } from "../share/view-link.ts";
import type { TableWords } from "./table-words.ts";

/** Saves the flows of the goods in view in every year that is loaded, with the same filters, as one CSV. */
export function downloadAllYears(explorer: Parts<"link" | "look" | "data">, words: TableWords): void {
  const data = explorer.data.dataset();
  if (data === undefined) {
    return;
  }
  const { index } = explorer.data;
  const { selection } = explorer.link;
  const { language } = explorer.look;
  const rows = seriesRows(index, [...data.flows.values()], selection);
  const columns = seriesColumns({ index, language: language(), measure: selection.measure });
  const about: FileMetadata = { ...metadata(explorer, words, rows), units: unitsOf(columns) };
  saveFile(allYearsName(selection), new Blob([csvText(columns, rows, about)], { type: "text/csv;charset=utf-8" }));
}

function metadata(
  explorer: Parts<"link" | "look" | "data">,
  words: TableWords,
  rows: readonly SeriesRow[],
): Omit<FileMetadata, "units"> {
  const { index } = explorer.data;
  const { selection } = explorer.link;
  const { language } = explorer.look;
  return {
    title: words.t("app.title"),
    selection: `${words.t("table.tab.flows")}: ${selectionOfAllYears(selection, index, language())}`,
    link: viewLink(explorer),
    dataVersion: index.dataVersion,
    filter: "",
    rows: rows.length,
    totals: [],
    notes: notes(explorer, words, rows),
    sources: sourcesOf(
      index,
      rows.flatMap(({ sourceIds }) => sourceIds),
    ),
  };
}

function notes({ link: { selection } }: Parts<"link">, words: TableWords, rows: readonly SeriesRow[]): string[] {
  return [
    words.t("allYears.note.filters"),
    ...(selection.lens === "through" ? [words.t("table.note.roles")] : []),
    words.t("allYears.note.share"),
    words.t("allYears.note.weight"),
    words.t("table.note.unknown"),
    ...(rows.some(({ breakBefore }) => breakBefore) ? [words.t("allYears.note.break")] : []),
  ];
}

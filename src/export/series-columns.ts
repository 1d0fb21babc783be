import { productName } from "../i18n/names.ts";
import { type ColumnContext, country } from "./columns.ts";
import { estimateColumn, type FileColumn, joined, numberColumn, textColumn } from "./file-column.ts";
import type { SeriesRow } from "./series-rows.ts";

/** Columns of all years. Feed and output are two roles of the same goods: sum one role at a time. */
export function seriesColumns(context: ColumnContext): FileColumn<SeriesRow>[] {
  const { index, language, measure } = context;
  return [
    numberColumn("year", "", (row) => row.year),
    textColumn("good", (row) => row.good),
    textColumn("good_name", (row) => productName(index, row.good, language)),
    ...country(context, "exporter", (row: SeriesRow) => row.exporter),
    ...country(context, "importer", (row: SeriesRow) => row.importer),
    textColumn("leg", (row) => row.role),
    numberColumn("value_usd", "USD", (row) => row.valueUsd),
    numberColumn("gross_weight_tonnes", "tonnes, gross weight", (row) => row.netWeightTonnes),
    estimateColumn("share_of_year", `part of 1, by ${measure}, of good, year and leg`, (row) => row.shareOfYear),
    textColumn("edition", (row) => row.edition || null),
    textColumn("break_before", (row) => row.breakBefore),
    textColumn("source_ids", (row) => joined(row.sourceIds)),
  ];
}

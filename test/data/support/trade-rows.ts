import { sum } from "d3-array";
import { expect } from "vitest";
import { readDescriptor, readTable, type TableRow } from "./package.ts";

export const years: readonly string[] = readDescriptor()
  .resources.map((resource) => /^flows-(\d{4})$/.exec(resource.name)?.[1])
  .filter((year) => year !== undefined);
export const flowsOf = (year: string | number) => readTable(`flows-${year}`);
export const pairOf = (row: TableRow) => `${row["year"]} ${row["exporter_iso3"]} ${row["importer_iso3"]}`;
export const keyOf = (row: TableRow) => `${row["hs_code"]} ${pairOf(row)}`;
export const has = (row: TableRow, remark: string) => row["remarks"]!.split(";").includes(remark);
export const usd = (rows: readonly TableRow[]) => sum(rows, (row) => Number(row["value_usd"]));
export const tonnes = (rows: readonly TableRow[]) => sum(rows, (row) => Number(row["net_weight_tonnes"]));

/** The one row of a flow. `key` is "exporter importer code year". */
export function rowsOf(table: readonly TableRow[], key: string): TableRow[] {
  const [exporter, importer, hsCode, year] = key.split(" ");
  return table.filter(
    (row) =>
      row["hs_code"] === hsCode &&
      row["exporter_iso3"] === exporter &&
      row["importer_iso3"] === importer &&
      row["year"] === year,
  );
}

export function flowOf(key: string): TableRow {
  const found = rowsOf(flowsOf(key.split(" ")[3]!), key);
  expect(found, key).toHaveLength(1);
  return found[0]!;
}

export function reportOf(key: string, status: string): TableRow {
  const found = rowsOf(readTable("flow-reports"), key).filter((row) => row["status"] === status);
  expect(found, `${key} ${status}`).toHaveLength(1);
  return found[0]!;
}

/** Flows of some goods into a country. */
export function imports(importer: string, year: string | number, ...goods: readonly string[]): TableRow[] {
  return flowsOf(year).filter((row) => row["importer_iso3"] === importer && goods.includes(row["good"]!));
}

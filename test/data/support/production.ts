import { readTable, type TableRow } from "./package.ts";

/** Rows of `production.csv`. */
export const rows: readonly TableRow[] = readTable("production");

/** The row of one source, or undefined. */
export function find(mineral: string, stage: string, year: number, iso3: string, source: string): TableRow | undefined {
  return rows.find(
    (row) =>
      row["mineral"] === mineral &&
      row["stage"] === stage &&
      row["year"] === String(year) &&
      row["country_iso3"] === iso3 &&
      row["source"] === source,
  );
}

/** The quantity as the file has it: "" where unknown, undefined where there is no row. */
export function tonnesOf(...key: Parameters<typeof find>): string | undefined {
  return find(...key)?.["quantity_tonnes"];
}

/** Rows of the table, or of a part of it, by key. */
export function groupRows(key: (row: TableRow) => string, part = rows): Map<string, TableRow[]> {
  const groups = new Map<string, TableRow[]>();
  for (const row of part) {
    const group = groups.get(key(row));
    if (group === undefined) {
      groups.set(key(row), [row]);
    } else {
      group.push(row);
    }
  }
  return groups;
}

/** Mineral, stage and year. */
export const cellOf = (row: TableRow) => [row["mineral"], row["stage"], row["year"]].join(" ");
/** Mineral, stage, year, source and basis. */
export const seriesOf = (row: TableRow) => [cellOf(row), row["source"], row["basis"]].join(" ");

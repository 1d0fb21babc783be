import type { Selection, TableName } from "../model/selection.ts";

/** More minerals than this are counted, not named. */
const MOST_NAMED = 3;

export type FileKind = "csv" | "geojson" | "json";

/** A name that says what is in the file, such as lodeway-lithium-2024-flows.csv. */
export function fileName(selection: Pick<Selection, "minerals" | "year">, table: TableName, kind: FileKind): string {
  return `${viewName(selection, table)}.${kind}`;
}

/** The same without the ending, also of the map: the key of a citation. */
export function viewName({ minerals, year }: Pick<Selection, "minerals" | "year">, view: TableName | "map"): string {
  return ["lodeway", mineralPart(minerals), String(year), view].join("-");
}

function mineralPart(minerals: readonly string[]): string {
  if (minerals.length === 0) {
    return "all-minerals";
  }
  return minerals.length > MOST_NAMED ? `${minerals.length}-minerals` : minerals.join("-");
}

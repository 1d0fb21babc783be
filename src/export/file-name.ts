import type { Selection, TableName } from "../model/selection.ts";

/** More minerals than this are counted, not named. */
const MOST_NAMED = 3;

export type FileKind = "csv" | "geojson" | "json";
export type PictureKind = "png" | "svg" | "webm";
/** What a picture is of. */
export type PictureSubject = "map" | "legend" | "flow-diagram" | "by-year";

/** A name that says what is in the file, such as lodeway-lithium-2024-flows.csv. */
export function fileName(selection: Pick<Selection, "minerals" | "year">, table: TableName, kind: FileKind): string {
  return `${viewName(selection, table)}.${kind}`;
}

/** Name of the file of all years, such as lodeway-lithium-all-years-flows.csv. */
export function allYearsName({ minerals }: Pick<Selection, "minerals">): string {
  return `lodeway-${mineralPart(minerals)}-all-years-flows.csv`;
}

/** Name of a picture's file, such as lodeway-lithium-2024-map-3840x2160.png. */
export function pictureName(
  selection: Pick<Selection, "minerals" | "year">,
  subject: PictureSubject,
  kind: PictureKind,
  size?: { readonly width: number; readonly height: number },
): string {
  const parts = [viewName(selection, subject), ...(size ? [`${size.width}x${size.height}`] : [])];
  return `${parts.join("-")}.${kind}`;
}

/** The same without the ending, also of the map: the key of a citation. */
export function viewName(
  { minerals, year }: Pick<Selection, "minerals" | "year">,
  view: TableName | PictureSubject,
): string {
  return ["lodeway", mineralPart(minerals), String(year), view].join("-");
}

function mineralPart(minerals: readonly string[]): string {
  if (minerals.length === 0) {
    return "all-minerals";
  }
  return minerals.length > MOST_NAMED ? `${minerals.length}-minerals` : minerals.join("-");
}

import type { Parts } from "../../state/explorer-types.ts";
import { PrintTable } from "./PrintTable.tsx";
import type { PreparedPrint } from "./prepared-print.ts";
import { allSourceIds } from "./source-line.ts";

/** The page on paper: the picture of the map is given, table and sources are those of the view. */
export function paperOf(explorer: Parts<"sites" | "facts" | "supply" | "lanes">, map: string): PreparedPrint {
  return { map, sourceIds: allSourceIds(explorer), table: () => <PrintTable /> };
}

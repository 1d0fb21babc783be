import type { TableName } from "../../model/selection.ts";
import { createFlowsTable } from "./flows-table.ts";
import { createJourneysTable } from "./journeys-table.ts";
import { LATE_TABLES } from "./late-tables.ts";
import { createSharesTable } from "./shares-table.ts";
import { createSitesTable } from "./sites-table.ts";
import { type CreateTable, type NamedTable, namedTable } from "./table-definition.ts";

const CORE_TABLES: readonly NamedTable[] = [
  namedTable("sites", createSitesTable),
  namedTable("flows", createFlowsTable),
  namedTable("journeys", createJourneysTable),
  namedTable("shares", createSharesTable),
];

/** How a table is made. @throws for one that nobody brings */
export function tableNamed(name: TableName): CreateTable {
  const found = [...CORE_TABLES, ...LATE_TABLES.entries].find((table) => table.name === name);
  if (found === undefined) {
    throw new Error(`no table ${name}`);
  }
  return found.create;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { byText } from "../lib/order.ts";
import type { SiteRow } from "./site-row.ts";

/** Names of one site that no raw file holds, each read in the cited page. `aliases` are separated by semicolons. */
export interface LocalName {
  readonly site: string;
  readonly name_local: string;
  readonly aliases: string;
  readonly citation: string;
  readonly evidence: string;
}

/** Reads `pipeline/sites/local-names.csv`. */
export function loadLocalNames(path = join(import.meta.dirname, "local-names.csv")): LocalName[] {
  return [...csvParse(readFileSync(path, "utf8"))] as unknown as LocalName[];
}

/** The rows with their local names added. A local name that the sources give stays; no name is listed twice. */
export function addLocalNames(rows: readonly SiteRow[], names: readonly LocalName[]): SiteRow[] {
  const bySite = new Map(names.map((name) => [name.site, name]));
  return rows.map((row) => {
    const found = bySite.get(row.id);
    return found === undefined ? row : named(row, found);
  });
}

function named(row: SiteRow, { name_local, aliases }: LocalName): SiteRow {
  const nameLocal = row.nameLocal === "" ? name_local : row.nameLocal;
  const more = aliases.split(";").map((alias) => alias.trim());
  const all = [...new Set([...row.aliases, ...more])].filter((alias) => ![row.name, nameLocal, ""].includes(alias));
  return { ...row, nameLocal, aliases: all.sort(byText) };
}

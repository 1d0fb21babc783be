import { readFileSync } from "node:fs";
import { join } from "node:path";
import { group } from "d3-array";
import { csvParse } from "d3-dsv";

/** A reviewed correction of one cell of a raw file. The field "quarantine" sets the record aside, `new` says why. */
export interface Repair {
  readonly source: string;
  readonly record: string;
  readonly field: string;
  readonly old: string;
  readonly new: string;
  readonly evidence: string;
}

/** Reads `pipeline/repairs.csv`. */
export function loadRepairs(path = join(import.meta.dirname, "../repairs.csv")): Repair[] {
  return [...csvParse(readFileSync(path, "utf8"))] as unknown as Repair[];
}

/** Applies repairs and remembers which were used. */
export interface Repairer {
  /** The row with its repairs. Throws where the old value is not what the repair was written for. */
  repair<Row extends object>(source: string, record: string, row: Row): Row;
  /** Why a record is set aside, or null. */
  quarantined(source: string, record: string): string | null;
  /** Repairs whose record never came by, among the given sources. */
  unused(sources: ReadonlySet<string>): Repair[];
}

export function repairer(repairs: readonly Repair[]): Repairer {
  const byRecord = group(repairs, (repair) => `${repair.source}:${repair.record}`);
  const used = new Set<Repair>();
  const of = (source: string, record: string) => byRecord.get(`${source}:${record}`) ?? [];
  return {
    repair: (source, record, row) => {
      const changes = of(source, record).filter((repair) => repair.field !== "quarantine");
      return changes.length === 0 ? row : changed(row, changes, used);
    },
    quarantined: (source, record) => {
      const found = of(source, record).find((repair) => repair.field === "quarantine");
      if (found !== undefined) {
        used.add(found);
      }
      return found?.new ?? null;
    },
    unused: (sources) => repairs.filter((repair) => sources.has(repair.source) && !used.has(repair)),
  };
}

function changed<Row extends object>(row: Row, changes: readonly Repair[], used: Set<Repair>): Row {
  const copy = { ...row } as Record<string, unknown>;
  for (const change of changes) {
    if (String(copy[change.field]) !== change.old) {
      throw new Error(
        `repairs.csv: ${change.source}:${change.record} ${change.field} is "${copy[change.field]}", not "${change.old}"`,
      );
    }
    copy[change.field] = change.new;
    used.add(change);
  }
  return copy as Row;
}

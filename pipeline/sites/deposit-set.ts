import type { MineralId } from "../../src/model/types.ts";
import type { RawRow } from "../lib/raw.ts";
import { type Candidate, candidate, type Identity, type Reading, readRows, type Verdict } from "./candidate.ts";
import { outOfScopeClass } from "./commodity.ts";
import { repairEncoding } from "./names.ts";
import { degrees, precisionOfDigits } from "./position.ts";
import type { Repairer } from "./repairs.ts";

/** What a deposit set must say of a row; the rest is the same for all sets. */
interface Deposit {
  readonly record: string;
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly country: string;
  readonly longitude: string | undefined;
  readonly latitude: string | undefined;
  readonly minerals: readonly MineralId[];
  readonly extra?: Partial<Candidate>;
}

/** Reads one row of a deposit set. */
export type Describe = (row: RawRow) => Deposit | { readonly outOfScope: string };

/** One set of deposits: its place in the precedence, and how to read a row. */
export interface DepositSet {
  readonly source: string;
  readonly rank: number;
  readonly describe: Describe;
  readonly recordOf: (row: RawRow) => string;
}

/** Reads a set of deposits: repairs, then one verdict a row. Points on coarse digits get low confidence. */
export function readSet(set: DepositSet, rows: readonly RawRow[], repairs: Repairer): Reading {
  const repaired = rows.map((row) => repairs.repair(set.source, set.recordOf(row), row));
  return readRows(
    set.source,
    repaired,
    (row) => identify(set, row),
    (row) => judge(set, row, repairs),
  );
}

function identify(set: DepositSet, row: RawRow): Identity {
  return {
    record: set.recordOf(row),
    name: row["name"] ?? row["DEPOSIT_NAME"] ?? row["dep_name"] ?? row["FeatureNam"] ?? "",
    country: row["country"] ?? row["LOCATION"] ?? row["Country"] ?? "",
    longitude: row["longitude"] ?? row["X"] ?? row["Longitude"] ?? "",
    latitude: row["latitude"] ?? row["Y"] ?? row["Latitude"] ?? "",
  };
}

function judge(set: DepositSet, row: RawRow, repairs: Repairer): Verdict {
  const setAside = repairs.quarantined(set.source, set.recordOf(row));
  if (setAside !== null) {
    return { quarantine: setAside };
  }
  const deposit = set.describe(row);
  if ("outOfScope" in deposit) {
    return deposit;
  }
  const { extra, record, id, name, aliases = [], country, minerals } = deposit;
  const longitude = degrees(deposit.longitude);
  const latitude = degrees(deposit.latitude);
  if (minerals.length === 0) {
    return {
      outOfScope: outOfScopeClass(
        row["commodity"] ?? row["commodities"] ?? row["CRITICAL_MINERAL"] ?? row["DsgAttr01"] ?? "",
      ),
    };
  }
  if (Number.isNaN(longitude) || Number.isNaN(latitude)) {
    return { quarantine: "no coordinates in the source" };
  }
  const precision = precisionOfDigits(longitude, latitude);
  const given = { source: set.source, rank: set.rank, kind: "deposit" as const, record, id, aliases, country };
  const named = repairEncoding(name.trim()) || "Unnamed deposit";
  const rest: Partial<Candidate> = precision === "plant" ? (extra ?? {}) : { ...extra, confidence: "low" };
  return [candidate({ ...given, name: named, minerals, longitude, latitude, precision, ...rest })];
}

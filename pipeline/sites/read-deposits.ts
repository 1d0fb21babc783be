import { group } from "d3-array";
import type { MineralId } from "../../src/model/types.ts";
import { sortMinerals } from "../lib/minerals.ts";
import { roundTo } from "../lib/order.ts";
import type { RawRow } from "../lib/raw.ts";
import type { Candidate, Reading } from "./candidate.ts";
import { mineralsOfSymbols, mineralsOfText } from "./commodity.ts";
import { type DepositSet, type Describe, readSet } from "./deposit-set.ts";
import { slug } from "./names.ts";
import { RANK } from "./rank.ts";
import type { Repairer } from "./repairs.ts";

/** Host metals that a PP1802 deposit type names: the set lists only critical minerals, so Re or Ga need their host. */
const HOSTS: readonly (readonly [RegExp, readonly MineralId[]])[] = [
  [/bauxite/i, ["aluminium"]],
  [/Ni-Co laterite/i, ["nickel", "cobalt"]],
  [/Ni-Cu/i, ["nickel", "copper"]],
  [/Cu-Co|Co-Cu/i, ["copper", "cobalt"]],
  [/Cu-Zn/i, ["copper", "zinc"]],
  [/Porphyry Cu|Cu-Au|stratabound Cu|Cu\(-Zn/i, ["copper"]],
  [/Porphyry Mo|Cu-Mo|Cu-\(Mo|-Mo\b/i, ["molybdenum"]],
  [/Pb-Zn|Mississippi Valley|Massive Sulfide, Kuroko/i, ["zinc"]],
];

function hostsOf(type: string): MineralId[] {
  return HOSTS.flatMap(([pattern, minerals]) => (pattern.test(type) ? minerals : []));
}

function pp1802Id(row: RawRow): string {
  const point = [row["X"], row["Y"]].map((value) => roundTo(Number(value), 2).toFixed(2)).join("_");
  return `${slug(row["DEPOSIT_NAME"] ?? "")}-${point}`;
}

/** USGS Professional Paper 1802: critical-mineral deposits. No key: the id is the name and the point to 0.01 degree. */
export function readPp1802(rows: readonly RawRow[], repairs: Repairer): Reading {
  const describe: Describe = (row) => {
    const type = row["DEPOSIT_TYPE"] ?? "";
    const listed = mineralsOfText(row["CRITICAL_MINERAL"] ?? "");
    return {
      record: pp1802Id(row),
      id: `pp1802-${pp1802Id(row)}`,
      name: row["DEPOSIT_NAME"] ?? "",
      country: row["LOCATION"] ?? "",
      longitude: row["X"],
      latitude: row["Y"],
      minerals: sortMinerals([...listed, ...hostsOf(type)]),
      extra: {
        confidence: "high",
        order: `${row["CRITICAL_MINERAL"]}|${type}`,
        notes: [`deposit type: ${type}`, `critical minerals in the source: ${row["CRITICAL_MINERAL"]}`],
      },
    };
  };
  return readSet({ source: "usgs-pp1802", rank: RANK.pp1802, recordOf: pp1802Id, describe }, rows, repairs);
}

/** GSC world tin and tungsten deposits. Blank commodities mean tin and/or tungsten without a figure. */
export function readTinTungsten(rows: readonly RawRow[], repairs: Repairer): Reading {
  const describe: Describe = (row) => {
    const symbols = (row["commodities"] ?? "").split("|").filter((symbol) => symbol !== "");
    const named = mineralsOfSymbols(symbols);
    const unknown = !named.includes("tin") && !named.includes("tungsten");
    return {
      ...minmodDeposit(row, "gsc"),
      minerals: unknown ? sortMinerals([...named, "tin", "tungsten"]) : named,
      extra: { notes: unknown ? ["tin and/or tungsten: the source does not say which"] : [] },
    };
  };
  return readSet({ source: "gsc-tin-tungsten", rank: RANK.tinTungsten, recordOf, describe }, rows, repairs);
}

function recordOf(row: RawRow): string {
  return row["record_id"] ?? "";
}

function minmodDeposit(row: RawRow, prefix: string) {
  return {
    record: recordOf(row),
    id: `${prefix}-${recordOf(row)}`,
    name: row["name"] ?? "",
    aliases: (row["aliases"] ?? "").split("|").filter((alias) => alias !== ""),
    country: row["country"] ?? "",
    longitude: row["longitude"],
    latitude: row["latitude"],
  };
}

/** A set whose rows are all one group of minerals: its own list mixes gangue or expands rare earths. */
function uniform(source: string, prefix: string, rank: number, minerals: readonly MineralId[], extra = {}): DepositSet {
  return { source, rank, recordOf, describe: (row) => ({ ...minmodDeposit(row, prefix), minerals, extra }) };
}

/** The USGS deposit sets held by MinMod; keys are file names without `mrdata_`. */
export function readMinmod(file: string, rows: readonly RawRow[], repairs: Repairer): Reading {
  const set = MINMOD[file];
  if (set === undefined) {
    throw new Error(`No rules for the deposit set ${file}`);
  }
  return readSet(set, rows, repairs);
}

const massiveSulfides: Describe = (row) =>
  row["commodities"] === ""
    ? { outOfScope: "occurrence without tonnage or commodity" }
    : {
        ...minmodDeposit(row, "vms"),
        minerals: mineralsOfText(row["commodities"]?.replaceAll("|", ";") ?? ""),
        extra: { notes: [`deposit type: volcanogenic massive sulfide, ${row["deposit_types"]?.toLowerCase()}`] },
      };

const usCritical: Describe = (row) => ({
  ...minmodDeposit(row, "usmin"),
  // The set is of the United States with their territories: the point tells which.
  country: "",
  minerals: mineralsOfText(row["commodities"]?.replaceAll("|", ";") ?? ""),
  extra: { notes: row["deposit_types"] ? [`deposit type: ${row["deposit_types"].replaceAll("|", ", ")}`] : [] },
});

const MINMOD: Readonly<Record<string, DepositSet>> = {
  laterite: uniform("usgs-laterite", "laterite", RANK.laterite, ["cobalt", "nickel"], {
    confidence: "high",
    notes: ["deposit type: Ni-Co laterite"],
  }),
  ree: uniform("usgs-ree", "ree", RANK.rareEarths, ["rare-earths"]),
  carbonatite: uniform("usgs-carbonatite", "carbonatite", RANK.carbonatite, ["rare-earths"], {
    notes: ["deposit type: carbonatite"],
  }),
  sedexmvt: uniform("usgs-sediment-zinc-lead", "sedexmvt", RANK.sedimentZincLead, ["zinc"], {
    notes: ["deposit type: sediment-hosted zinc-lead"],
  }),
  vms: { source: "usgs-vms", rank: RANK.massiveSulfide, recordOf, describe: massiveSulfides },
  us_critical_deposits: { source: "usgs-us-critical", rank: RANK.usCritical, recordOf, describe: usCritical },
};

/** Porphyry (`pcu`) and sediment-hosted (`sedcu`) copper: deposits with contained copper; prospects are left out. */
export function readCopper(prefix: "pcu" | "sedcu", rows: readonly RawRow[], repairs: Repairer): Reading {
  const key = (row: RawRow) => `${prefix}-${row["gmrap_id"]}`;
  const describe: Describe = (row) => {
    const copper = Number(row["con_cu_t"]);
    if (row["sitestatus"] !== "deposit" || !(copper > 0)) {
      return { outOfScope: "prospect without contained copper" };
    }
    const named = mineralsOfSymbols((row["comm_major"] ?? "").split(","));
    return {
      record: key(row),
      id: key(row),
      name: row["name"] ?? "",
      aliases: (row["name_other"] ?? "")
        .split(/[;,]/)
        .map((alias) => alias.trim())
        .filter((alias) => alias !== ""),
      country: row["country"] ?? "",
      longitude: row["longitude"],
      latitude: row["latitude"],
      minerals: sortMinerals(["copper", ...named, ...gradeMinerals(row)]),
      extra: { confidence: "high", ...copperExtra(row, copper) },
    };
  };
  return readSet({ source: "usgs-copper-2016", rank: RANK.copper, recordOf: key, describe }, rows, repairs);
}

function gradeMinerals(row: RawRow): MineralId[] {
  const positive = (column: string) => Number(row[column]) > 0;
  return [...(positive("mo_pct") ? ["molybdenum" as const] : []), ...(positive("co_pct") ? ["cobalt" as const] : [])];
}

function copperExtra(row: RawRow, copper: number): Partial<Candidate> {
  const status = (row["dev_status"] ?? "").toLowerCase();
  const known = status !== "" && status !== "unknown";
  return {
    status: known ? status : "",
    statusYear: known ? "2016" : "",
    notes: [
      `deposit type: ${(row["dep_subtype"] || row["dep_type"]) ?? ""}`,
      `contained copper ${copper.toLocaleString("en-US", { maximumFractionDigits: 0 })} t`,
    ],
  };
}

/** USGS major mineral deposits of the world; commodities come from its second table, keyed by gid. */
export function readMajorDeposits(rows: readonly RawRow[], commodities: readonly RawRow[], repairs: Repairer): Reading {
  const symbols = group(commodities, (row) => row["gid"] ?? "");
  const describe: Describe = (row) => ({
    record: row["gid"] ?? "",
    id: `major-${row["gid"]}`,
    name: row["dep_name"] ?? "",
    country: row["country"] ?? "",
    longitude: row["longitude"],
    latitude: row["latitude"],
    minerals: mineralsOfSymbols((symbols.get(row["gid"] ?? "") ?? []).map((each) => each["value"] ?? "")),
    extra: { notes: row["dep_type"] ? [`deposit type: ${row["dep_type"].toLowerCase()}`] : [] },
  });
  const byGid = (row: RawRow) => row["gid"] ?? "";
  return readSet({ source: "usgs-major-deposits", rank: RANK.majorDeposits, recordOf: byGid, describe }, rows, repairs);
}

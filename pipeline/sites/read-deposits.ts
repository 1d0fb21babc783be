import { group } from "d3-array";
import type { MineralId } from "../../src/model/types.ts";
import { sortMinerals } from "../lib/minerals.ts";
import { roundTo } from "../lib/order.ts";
import type { RawRow } from "../lib/raw.ts";
import { type Candidate, candidate, type Identity, type Reading, readRows, type Verdict } from "./candidate.ts";
import { mineralsOfSymbols, mineralsOfText, outOfScopeClass } from "./commodity.ts";
import { repairEncoding, slug } from "./names.ts";
import { degrees, precisionOfDigits } from "./position.ts";
import { RANK } from "./rank.ts";
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

type Describe = (row: RawRow) => Deposit | { readonly outOfScope: string };

interface DepositSet {
  readonly source: string;
  readonly rank: number;
  readonly describe: Describe;
  readonly recordOf: (row: RawRow) => string;
}

function readSet(set: DepositSet, rows: readonly RawRow[], repairs: Repairer): Reading {
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
    name: row["name"] ?? row["DEPOSIT_NAME"] ?? row["dep_name"] ?? "",
    country: row["country"] ?? row["LOCATION"] ?? "",
    longitude: row["longitude"] ?? row["X"] ?? "",
    latitude: row["latitude"] ?? row["Y"] ?? "",
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
    return { outOfScope: outOfScopeClass(row["commodity"] ?? row["commodities"] ?? row["CRITICAL_MINERAL"] ?? "") };
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
  country: "United States",
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

/** Stages of exploration that are a deposit by now; the rest is ground being looked at. */
const ADVANCED = /feasibility|reserves development|pre-production|production|expansion|care and maintenance/i;

interface LayerRow extends Record<string, unknown> {
  readonly FeatureUID: string;
}

/** The deposits or exploration layer of the Africa release. Exploration: only advanced stages. */
export function readAfricaLayer(
  layer: "deposits" | "exploration",
  rows: readonly LayerRow[],
  repairs: Repairer,
): Reading {
  const exploration = layer === "exploration";
  const text = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value ?? "")])),
  );
  const describe: Describe = (row) => {
    const status = row["LocOpStat"] ?? "";
    if (exploration && !ADVANCED.test(status)) {
      return { outOfScope: "exploration, not advanced" };
    }
    const columns = [1, 2, 3, 4, 5, 6, 7, 8].map((index) => row[`DsgAttr0${index}`] ?? "");
    const extra = exploration
      ? { status: status.toLowerCase(), statusYear: row["DsgAttr11"] ?? "", owner: row["OwnerName"] ?? "" }
      : { notes: [`deposit type: ${(row["DsgAttr09"] ?? "").toLowerCase()}`] };
    const listed = columns.filter((each) => each !== "" && !/^(gem|clay|limestone)/i.test(each));
    return { ...africaDeposit(row), minerals: mineralsOfText(listed.join(";")), extra };
  };
  const rank = exploration ? RANK.africaExploration : RANK.africaDeposits;
  const named = text.map((row) => ({
    ...row,
    name: row["FeatureNam"],
    country: row["Country"],
    commodity: row["DsgAttr01"],
  }));
  const points = named.map((row) => ({
    ...row,
    longitude: row["Longitude" as never],
    latitude: row["Latitude" as never],
  }));
  const recordOfRow = (row: RawRow) => row["FeatureUID"] ?? "";
  return readSet({ source: "usgs-africa-2021", rank, recordOf: recordOfRow, describe }, points as RawRow[], repairs);
}

function africaDeposit(row: RawRow) {
  return {
    record: row["FeatureUID"] ?? "",
    id: `afr-${row["FeatureUID"]}`,
    name: row["name"] ?? "",
    aliases: (row["NameVar"] ?? "")
      .split(/[;,]/)
      .map((alias) => alias.trim())
      .filter((alias) => alias !== ""),
    country: row["country"] ?? "",
    longitude: row["longitude"],
    latitude: row["latitude"],
  };
}

import type { SiteKind } from "../../src/model/types.ts";
import type { RawRow } from "../lib/raw.ts";
import { type Candidate, candidate, type Reading, readRows, type Verdict } from "./candidate.ts";
import { mineralsOfText, outOfScopeClass } from "./commodity.ts";
import { repairEncoding } from "./names.ts";
import { plantStage } from "./plant-stage.ts";
import { degrees } from "./position.ts";
import { RANK } from "./rank.ts";
import type { Repairer } from "./repairs.ts";

const SOURCE = "icmm-2025";

/**
 * Reads the ICMM Global Mining Dataset (sheet "External").
 * "Very Low" rows are one unchecked source: left out, but for those that the curated list names (`wanted`).
 */
export function readIcmm(rows: readonly RawRow[], wanted: ReadonlySet<string>, repairs: Repairer): Reading {
  const repaired = rows.map((row) => repairs.repair(SOURCE, row["ICMMID"] ?? "", row));
  return readRows(SOURCE, repaired, identify, (row) => judge(row, wanted, repairs));
}

function identify(row: RawRow) {
  return {
    record: row["ICMMID"] ?? "",
    name: row["Mine Name"] ?? "",
    country: row["Country or Region"] ?? "",
    longitude: row["Longitude"] ?? "",
    latitude: row["Latitude"] ?? "",
  };
}

function commodities(row: RawRow): string[] {
  const cells = [row["Primary Commodity"], row["Secondary Commodity"], ...(row["Other Commodities"] ?? "").split(";")];
  return [...new Set(cells.map((cell) => (cell ?? "").trim()).filter((cell) => cell !== ""))];
}

function judge(row: RawRow, wanted: ReadonlySet<string>, repairs: Repairer): Verdict {
  const record = row["ICMMID"] ?? "";
  const setAside = repairs.quarantined(SOURCE, record);
  if (setAside !== null) {
    return { quarantine: setAside };
  }
  const named = commodities(row);
  const minerals = mineralsOfText(named.join(";"));
  if (minerals.length === 0) {
    return { outOfScope: outOfScopeClass(named.join(" ")) };
  }
  if (row["Confidence Factor"] === "Very Low" && !wanted.has(`${SOURCE}:${record}`)) {
    return { outOfScope: "ICMM confidence Very Low" };
  }
  return kindsOf(row).map((kind) => half(row, kind, named, minerals));
}

/** A mine with a smelter is two sites. */
function kindsOf(row: RawRow): SiteKind[] {
  const types = (row["Asset Type"] ?? "").split(";").map((type) => type.trim());
  const plant = types.some((type) => type !== "Mine" && type !== "");
  return [...(types.includes("Mine") ? ["mine" as const] : []), ...(plant ? ["plant" as const] : [])];
}

function half(row: RawRow, kind: SiteKind, named: readonly string[], minerals: Candidate["minerals"]): Candidate {
  const record = row["ICMMID"] ?? "";
  const type = (row["Asset Type"] ?? "").trim();
  const both = type.includes("Mine;");
  const high = row["Confidence Factor"] === "High";
  const moderate = row["Confidence Factor"] === "Moderate";
  const name = repairEncoding(row["Mine Name"] ?? "");
  return candidate({
    source: SOURCE,
    record,
    id: `icmm-${record}${both && kind === "plant" ? "-plant" : ""}`,
    rank: high ? RANK.icmmHigh : moderate ? RANK.icmmModerate : RANK.icmmOther,
    kind,
    stage: kind === "mine" ? "ore" : stageOf(type, row),
    name,
    aliases: aliasesOf(row, name),
    country: row["Country or Region"] ?? "",
    longitude: degrees(row["Longitude"]),
    latitude: degrees(row["Latitude"]),
    minerals,
    product: named.join(", "),
    confidence: high ? "high" : moderate ? "medium" : "low",
    notes: kind === "plant" ? [`type in the source: ${type.replaceAll(";", ", ")}`] : [],
  });
}

function aliasesOf(row: RawRow, name: string): string[] {
  const names = (row["Group Names"] ?? "").split(";").map((each) => repairEncoding(each.trim()));
  return [...new Set(names)].filter((each) => each !== "" && each !== name).sort();
}

/** The commodity list names metals, not forms: only alumina and ferroalloys tell the stage, else the asset type does. */
function stageOf(type: string, row: RawRow) {
  const primary = (row["Primary Commodity"] ?? "").trim();
  // The by-product copper of a zinc or lead smelter does not make it a matte smelter.
  const minerals = mineralsOfText(primary);
  if (/^(alumina|ferro|silicomanganese)/.test(primary)) {
    return plantStage(primary, type, minerals);
  }
  const plantOnly = /plant/i.test(type) && !/smelter|refinery/i.test(type);
  return plantOnly ? plantStage("", /mine/i.test(type) ? "mill" : type, minerals) : plantStage("", type, minerals);
}

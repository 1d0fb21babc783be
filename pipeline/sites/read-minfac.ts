import { group } from "d3-array";
import type { SiteKind } from "../../src/model/types.ts";
import type { RawRow } from "../lib/raw.ts";
import { type Candidate, candidate, type Reading, readRows, type Verdict } from "./candidate.ts";
import { capacityTonnes, isPossible, plainNumber } from "./capacity.ts";
import { mineralsOfText, outOfScopeClass } from "./commodity.ts";
import { iso3OfSiteCountry } from "./country-of-site.ts";
import { nameTokens } from "./names.ts";
import { plantStage } from "./plant-stage.ts";
import { degrees } from "./position.ts";
import { RANK } from "./rank.ts";
import type { Repairer } from "./repairs.ts";

const SOURCE = "usgs-minfac";

/**
 * Reads the USGS "Mineral operations outside the United States", a picture of 2003–08.
 * @param superseded iso3 of countries with a newer facility release: their rows are left out, but for `wanted` ones
 */
export function readMinfac(
  rows: readonly RawRow[],
  superseded: ReadonlySet<string>,
  wanted: ReadonlySet<string>,
  repairs: Repairer,
): Reading {
  const repaired = rows.map((row) => repairs.repair(SOURCE, row["rec_id"] ?? "", row));
  const leads = leadsOfGroups(repaired);
  return readRows(SOURCE, repaired, identify, (row) => {
    const old = superseded.has(iso3OfSiteCountry(cell(row, "country")) ?? "");
    return judge(row, old && !wanted.has(`${SOURCE}:${cell(row, "rec_id")}`), leads, repairs);
  });
}

/** Text of a cell; "." and "NA" are the file's blanks. */
function cell(row: RawRow, column: string): string {
  const text = (row[column] ?? "").trim();
  return /^(\.+|NA)$/.test(text) ? "" : text;
}

function identify(row: RawRow) {
  return {
    record: cell(row, "rec_id"),
    name: nameOf(row),
    country: cell(row, "country"),
    longitude: cell(row, "longitude"),
    latitude: cell(row, "latitude"),
  };
}

function nameOf(row: RawRow): string {
  const name = cell(row, "fac_name");
  const place = cell(row, "location");
  const type = cell(row, "fac_type") || "Facility";
  return name !== ""
    ? name
    : place !== ""
      ? `${type} at ${place}`
      : `${cell(row, "commodity")} (${type.toLowerCase()})`;
}

/** Rows at one point of one operator (else of one name) are one facility: the smallest record number leads. */
function leadsOfGroups(rows: readonly RawRow[]): ReadonlyMap<string, string> {
  const numbers = (members: readonly RawRow[]) => members.map((row) => Number(cell(row, "rec_id")));
  const groups = group(rows, groupKey);
  return new Map([...groups].map(([key, members]) => [key, String(Math.min(...numbers(members)))]));
}

function groupKey(row: RawRow): string {
  const operator = nameTokens(cell(row, "op_comp")).join(" ") || nameTokens(nameOf(row)).join(" ");
  return [cell(row, "longitude"), cell(row, "latitude"), operator].join("|");
}

const PLANT = /plant|refinery|smelter|mill/i;
const MINE = /mine|quarry|field|well|salt pond/i;

/** "Mine, Plant" is two sites; a row without a type is what its commodity says. */
function kindsOf(row: RawRow): SiteKind[] {
  const type = cell(row, "fac_type");
  const mine = MINE.test(type);
  const plant = PLANT.test(type);
  if (!mine && !plant) {
    return /smelt|refin|metal|primary|secondary|ferro|plant/i.test(`${cell(row, "commodity")} ${nameOf(row)}`)
      ? ["plant"]
      : ["mine"];
  }
  return [...(mine ? ["mine" as const] : []), ...(plant ? ["plant" as const] : [])];
}

function judge(row: RawRow, superseded: boolean, leads: ReadonlyMap<string, string>, repairs: Repairer): Verdict {
  const setAside = repairs.quarantined(SOURCE, cell(row, "rec_id"));
  if (setAside !== null) {
    return { quarantine: setAside };
  }
  const minerals = mineralsOfText(cell(row, "commodity"));
  if (minerals.length === 0 || /fertilizer/i.test(cell(row, "commodity"))) {
    return { outOfScope: outOfScopeClass(cell(row, "commodity")) };
  }
  if (superseded) {
    return { outOfScope: "superseded by the country's newer facility release" };
  }
  return kindsOf(row).map((kind) => half(row, kind, leads.get(groupKey(row)) ?? "", minerals));
}

function half(row: RawRow, kind: SiteKind, lead: string, minerals: Candidate["minerals"]): Candidate {
  const type = cell(row, "fac_type");
  const commodity = cell(row, "commodity");
  const fine = cell(row, "precision") === "F";
  const year = cell(row, "year");
  return candidate({
    source: SOURCE,
    record: cell(row, "rec_id"),
    id: `minfac-${lead}${kind === "plant" ? "-plant" : ""}`,
    rank: fine ? RANK.minfacFine : RANK.minfacApproximate,
    order: cell(row, "rec_id").padStart(6, "0"),
    kind,
    stage: kind === "mine" ? "ore" : plantStage(commodity, `${type} ${cell(row, "fac_name")}`, minerals),
    name: nameOf(row),
    country: cell(row, "country"),
    longitude: degrees(cell(row, "longitude")),
    latitude: degrees(cell(row, "latitude")),
    precision: fine ? "plant" : "town",
    approximate: !fine,
    minerals,
    product: commodity,
    capacities: capacitiesOf(row, kind, minerals),
    status: cell(row, "status").toLowerCase().replace("under construction", "construction"),
    statusYear: year,
    operator: cell(row, "op_comp"),
    owner: [cell(row, "maininvest"), cell(row, "othinvest")].filter((each) => each !== "").join("; "),
    // Points without a stated precision (the Americas, Africa, the Near East) are often tens of kilometres off.
    confidence: fine ? "medium" : "low",
    notes: notesOf(row, fine),
  });
}

function isShared(row: RawRow): boolean {
  return /combined|included|joint|total capacity/i.test(cell(row, "notes"));
}

function capacitiesOf(row: RawRow, kind: SiteKind, minerals: Candidate["minerals"]): Candidate["capacities"] {
  const text = cell(row, "capacity");
  const tonnesPerYear = capacityTonnes(plainNumber(text), cell(row, "units"));
  if (tonnesPerYear === null || isShared(row) || !isPossible(tonnesPerYear, kind, minerals)) {
    return [];
  }
  return [{ tonnesPerYear, basis: `${cell(row, "commodity")}, as stated`, year: cell(row, "year") }];
}

function notesOf(row: RawRow, fine: boolean): string[] {
  const dated = fine ? "as of 2003–08" : "2003–08, position approximate";
  const text = cell(row, "capacity");
  const mixed =
    text !== "" && Number.isNaN(plainNumber(text)) ? [`capacity as stated: "${text}" ${cell(row, "units")}`] : [];
  const shared = isShared(row) ? ["capacity is shared with other facilities and not given here"] : [];
  return [dated, ...mixed, ...shared];
}

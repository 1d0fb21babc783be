import { CONFIDENCES, type Precision, STAGES } from "../../src/model/types.ts";
import { sortMinerals } from "../lib/minerals.ts";
import type { RawRow } from "../lib/raw.ts";
import { candidate, type Reading, readRows, type Verdict } from "./candidate.ts";
import { mineralsOfSymbols } from "./commodity.ts";
import { degrees } from "./position.ts";
import { RANK } from "./rank.ts";
import type { Repairer } from "./repairs.ts";

const SOURCE = "lodeway-curated";

/** Folder names in `already_in` → source ids. */
const SOURCE_OF_FOLDER: Readonly<Record<string, string>> = {
  "icmm-global-mining-dataset": "icmm-2025",
  "usgs-mineral-operations-outside-us": "usgs-minfac",
  "usgs-indo-pacific-gis": "usgs-indopacific-2024",
  "usgs-africa-gis": "usgs-africa-2021",
};

const PRECISION: Readonly<Record<string, Precision>> = {
  plant: "plant",
  city: "town",
  county: "county",
  province: "province",
};

/** Reads the curated refineries: each row keeps its own citation, precision and confidence. */
export function readCurated(rows: readonly RawRow[], repairs: Repairer): Reading {
  const repaired = rows.map((row) => repairs.repair(SOURCE, row["id"] ?? "", row));
  return readRows(SOURCE, repaired, identify, judge);
}

/** Records that curated rows say they are the same plant as (`source-id:record`). */
export function recordsNamed(reading: Reading): ReadonlySet<string> {
  return new Set(reading.candidates.flatMap((each) => each.sameAs));
}

function identify(row: RawRow) {
  return {
    record: row["id"] ?? "",
    name: row["name_en"] ?? "",
    country: row["country_iso3"] ?? "",
    longitude: row["lon"] ?? "",
    latitude: row["lat"] ?? "",
  };
}

function sameAsOf(row: RawRow): string[] {
  const references = (row["already_in"] ?? "").split(";").filter((each) => each !== "");
  return references.map((reference) => {
    const [folder = "", record = ""] = reference.split(":");
    return `${SOURCE_OF_FOLDER[folder] ?? folder}:${record}`;
  });
}

function member<T extends string>(list: readonly T[], text: string, what: string): T {
  const found = list.find((each) => each === text);
  if (found === undefined) {
    throw new Error(`refineries.csv: unknown ${what} "${text}"`);
  }
  return found;
}

/** An owner that the compiler knew by heart stands in no source: unknown. */
function sourced(owner: string): string {
  return /general knowledge|from memory/i.test(owner) ? "" : owner;
}

function judge(row: RawRow): Verdict {
  const text = (name: string) => (row[name] ?? "").trim();
  const capacity = Number(text("capacity_t_per_year") || Number.NaN);
  const precision = PRECISION[text("precision")] ?? "province";
  return [
    candidate({
      source: SOURCE,
      record: text("id"),
      id: `curated-${text("id")}`,
      rank: RANK.curated,
      kind: "plant",
      stage: member(STAGES, text("stage"), "stage"),
      name: text("name_en"),
      nameLocal: text("name_local"),
      country: text("country_iso3"),
      longitude: degrees(text("lon")),
      latitude: degrees(text("lat")),
      precision,
      approximate: precision !== "plant",
      minerals: sortMinerals(mineralsOfSymbols(text("minerals").replaceAll("_", "-").split(";"))),
      product: text("product"),
      capacities: Number.isFinite(capacity)
        ? [{ tonnesPerYear: capacity, basis: text("capacity_basis"), year: text("capacity_year") }]
        : [],
      status: text("status"),
      statusYear: text("status_year"),
      operator: text("operator"),
      owner: sourced(text("parent_owner")),
      confidence: member(CONFIDENCES, text("confidence"), "confidence"),
      notes: [text("note"), text("ownership_note"), ...placeNote(row)].filter((note) => note !== ""),
      citation: citationOf(row),
      citationUrl: text("source_url"),
      sameAs: sameAsOf(row),
    }),
  ];
}

function citationOf(row: RawRow): string {
  return [row["source_title"], row["source_publisher"], row["source_year"]]
    .map((part) => (part ?? "").trim())
    .filter((part) => part !== "")
    .join(", ");
}

function placeNote(row: RawRow): string[] {
  const from = (row["coord_source"] ?? "").trim();
  return from === "" ? [] : [`point: ${from}${from === "GeoNames" ? ` (${row["precision"]})` : ""}`];
}

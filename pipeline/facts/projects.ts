import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import type { MineralId, Precision, Stage } from "../../src/model/types.ts";
import { sortMinerals } from "../lib/minerals.ts";
import { byKeys } from "../lib/order.ts";
import { type RawRow, readRawCsv } from "../lib/raw.ts";
import { firstSourceId, sourceIds } from "./fact-sources.ts";

/** A project backed by the MSP, with a place that can be cited. */
export interface Project {
  readonly id: string;
  readonly name: string;
  readonly minerals: readonly MineralId[];
  readonly iso3: string;
  readonly stage: Stage;
  readonly longitude: number;
  readonly latitude: number;
  readonly precision: Precision;
  /** Name of the place the point stands on, and where the point is from ("source:record"). */
  readonly place: string;
  readonly placeSource: string;
  readonly partners: string;
  /** What links it to the MSP, in the fact file's words. */
  readonly link: string;
  /** ISO date of the announcement. */
  readonly announced: string;
  readonly projectStatus: string;
  readonly source: string;
  readonly sources: readonly string[];
  readonly note: string;
}

/** Projects on the map, and those left out with the reason. */
export interface Projects {
  readonly projects: readonly Project[];
  readonly leftOut: readonly { readonly name: string; readonly reason: string }[];
}

/** Points found by hand in the named sets: GeoNames (town) or a USGS record (site). */
function loadPlaces(): ReadonlyMap<string, RawRow> {
  const text = readFileSync(join(import.meta.dirname, "project-places.csv"), "utf8");
  return new Map([...csvParse(text)].map((row) => [row["name"] ?? "", row as RawRow]));
}

function reasonToLeaveOut(row: RawRow, places: ReadonlyMap<string, RawRow>): string | null {
  if (row["status"] !== "VERIFIED") {
    return "not verified";
  }
  if (row["msp_link_status"] !== "VERIFIED") {
    return "link to the MSP not verified";
  }
  return places.has(row["name"] ?? "") ? null : "no single place that can be cited";
}

/** Drops the items of a list that the fact file itself marks as "from memory". */
function withoutMemory(list: string): string {
  return list
    .split("; ")
    .filter((item) => !item.includes("from memory"))
    .join("; ");
}

function project(row: RawRow, place: RawRow): Project {
  return {
    id: place["id"] ?? "",
    name: row["name"] ?? "",
    minerals: sortMinerals((place["minerals"] ?? "").split(";") as MineralId[]),
    iso3: row["iso3"] ?? "",
    stage: place["stage"] as Stage,
    longitude: Number(place["longitude"]),
    latitude: Number(place["latitude"]),
    precision: place["precision"] as Precision,
    place: place["place"] ?? "",
    placeSource: `${place["source"]}:${place["record"]}`,
    partners: withoutMemory(row["partners"] ?? ""),
    link: row["msp_link"] ?? "",
    announced: /^\d{4}(-\d{2}){0,2}/.exec(row["announced"] ?? "")?.[0] ?? "",
    projectStatus: row["project_status"] ?? "",
    source: firstSourceId(row["source"] ?? ""),
    sources: sourceIds(row["source"] ?? ""),
    note: row["note"] ?? "",
  };
}

/** Projects with a verified link to the MSP, located at a town or a known site. */
export function buildProjects(): Projects {
  const places = loadPlaces();
  const projects: Project[] = [];
  const leftOut: { name: string; reason: string }[] = [];
  for (const row of readRawCsv("facts/msp-projects.csv")) {
    const name = row["name"] ?? "";
    const reason = reasonToLeaveOut(row, places);
    if (reason === null) {
      projects.push(project(row, places.get(name)!));
    } else {
      leftOut.push({ name, reason });
    }
  }
  return { projects: projects.sort(byKeys((item) => item.id)), leftOut };
}

import { csvParse } from "d3-dsv";
import type { SiteKind } from "../../src/model/types.ts";
import { type Candidate, candidate, type Reading, readRows, type Verdict } from "./candidate.ts";
import { capacityTonnes, isPossible } from "./capacity.ts";
import { mineralsOfText, outOfScopeClass } from "./commodity.ts";
import { plantStage } from "./plant-stage.ts";
import { degrees } from "./position.ts";
import type { Repairer } from "./repairs.ts";

/** A facilities layer of one USGS "Compilation of Geospatial Data (GIS) for the Mineral Industries" release. */
export interface FacilityRelease {
  readonly source: string;
  /** Folder under `sites/` of the raw data. */
  readonly folder: string;
  /** Name of the layer's file (GeoJSON or CSV). */
  readonly file: RegExp;
  readonly idPrefix: string;
  readonly rank: number;
  /** What "Assumed Active" and a capacity without a year mean, such as 2020/2022. */
  readonly years: string;
}

/** Cells of a facility, whatever the release calls its columns. Texts are trimmed, "<null>" is "". */
interface Facility {
  readonly uid: string;
  readonly name: string;
  readonly type: string;
  readonly country: string;
  readonly commodity: string;
  readonly form: string;
  readonly detail: string;
  readonly capacity: number;
  readonly unit: string;
  readonly capacityNote: string;
  readonly capacityYear: string;
  readonly sharedWith: string;
  readonly status: string;
  readonly place: string;
  readonly exact: boolean;
  readonly longitude: number;
  readonly latitude: number;
  readonly operator: string;
  readonly owner: string;
}

type RawFacility = Readonly<Record<string, string | number | null | undefined>>;

/** Columns that any release must have. Exports cut them to ten letters, so longer forms are accepted. */
const REQUIRED = ["FeatureUID", "Country", "FeatureNam", "FeatureTyp", "DsgAttr01", "Latitude", "Longitude"];

/**
 * Reads a facilities layer.
 * @param text GeoJSON FeatureCollection, or CSV with the same columns
 * @throws where a required column is missing: the message names it
 */
export function readFacilities(
  release: FacilityRelease,
  text: string,
  repairs: Repairer,
  reorder: <T>(rows: T[]) => T[] = (rows) => rows,
): Reading {
  const rows = reorder(parseLayer(text).map((row) => normalised(release, row, repairs)));
  const facilities = rows.map((row) => ({ row, facility: facilityOf(row) }));
  const mines = new Set(facilities.flatMap(({ facility }) => (kindOf(facility) === "mine" ? [facility.uid] : [])));
  return readRows(
    release.source,
    facilities,
    ({ row }) => identify(row),
    ({ facility }) => judge(release, facility, mines, repairs),
  );
}

function kindOf(facility: Facility): SiteKind | undefined {
  return KINDS.find(([pattern]) => pattern.test(facility.type))?.[1];
}

/** iso3-free names of the countries that a layer covers. */
export function countriesOfLayer(text: string): string[] {
  return [...new Set(parseLayer(text).map((row) => String(row["Country"] ?? "")))];
}

function parseLayer(text: string): RawFacility[] {
  if (text.trimStart().startsWith("{")) {
    const layer = JSON.parse(text) as { features: { properties: RawFacility }[] };
    return layer.features.map((each) => each.properties);
  }
  return [...csvParse(text.replace(/^\ufeff/, ""))] as RawFacility[];
}

function normalised(release: FacilityRelease, row: RawFacility, repairs: Repairer): RawFacility {
  const short = Object.fromEntries(Object.entries(row).map(([name, value]) => [shortName(name), value]));
  const missing = REQUIRED.filter((name) => !(name in short));
  if (missing.length > 0) {
    throw new Error(`${release.folder}: the layer lacks the columns ${missing.join(", ")}`);
  }
  return repairs.repair(release.source, String(short["FeatureUID"]), short);
}

function shortName(name: string): string {
  const plain = name.trim();
  return plain.startsWith("DsgAttr") ? plain.replace(/^DsgAttr(\d)$/, "DsgAttr0$1") : plain.slice(0, 10);
}

function identify(row: RawFacility) {
  const text = (name: string) => String(row[name] ?? "");
  return {
    record: text("FeatureUID"),
    name: text("FeatureNam"),
    country: text("Country"),
    longitude: text("Longitude"),
    latitude: text("Latitude"),
  };
}

/** Africa has one column more in front (the commodity group), which shifts all others. */
function facilityOf(row: RawFacility): Facility {
  const text = (name: string) => {
    const value = String(row[name] ?? "")
      .replace(/(?<=.)<null>$/, "")
      .trim();
    return value === "<null>" || value === "NA" ? "" : value.replaceAll("\u00a0", " ");
  };
  const africa = /^(Metal|Industrial|Fuel|Gemstone|Fertilizer)$/.test(text("DsgAttr01"));
  const numbered = (plain: string, shifted: string) => text(africa ? shifted : plain);
  const owners = [1, 2, 3, 4, 5, 6].map((index) => text(`OwnerName${index}`)).filter((owner) => owner !== "");
  return {
    uid: text("FeatureUID"),
    name: text("FeatureNam"),
    type: text("FeatureTyp"),
    country: text("Country"),
    commodity: numbered("DsgAttr01", "DsgAttr02"),
    form: numbered("DsgAttr02", "DsgAttr03"),
    detail: africa ? "" : text("DsgAttr03"),
    capacity: Number(numbered("DsgAttr06", "DsgAttr07") || Number.NaN),
    unit: numbered("DsgAttr07", "DsgAttr08"),
    capacityNote: numbered("DsgAttr08", "DsgAttr09").toUpperCase(),
    capacityYear: africa ? text("DsgAttr06") : "",
    sharedWith: numbered("DsgAttr09", "DsgAttr10"),
    status: text("LocOpStat") || text("LocOpStatu"),
    place: africa ? text("MemoLoc") : text("DsgAttr10"),
    exact: (text("LocConf") || text("LocConfid")) === "E",
    longitude: degrees(text("Longitude")),
    latitude: degrees(text("Latitude")),
    operator: text("OperateNam") || text("OperatorNa"),
    owner: owners.join("; "),
  };
}

/** "C&M" is the series' short form of care and maintenance. */
function plainStatus(status: string): string {
  return status.toUpperCase() === "C&M" ? "care and maintenance" : status.toLowerCase();
}

const KINDS: readonly (readonly [RegExp, SiteKind])[] = [
  [/^mines|quarr|^brine/i, "mine"],
  [/processing plant/i, "plant"],
];

/** @param mines ids of facilities that are (also) a mine: their plant gets an id of its own */
function judge(release: FacilityRelease, facility: Facility, mines: ReadonlySet<string>, repairs: Repairer): Verdict {
  const setAside = repairs.quarantined(release.source, facility.uid);
  if (setAside !== null) {
    return { quarantine: setAside };
  }
  const kind = kindOf(facility);
  if (kind === undefined) {
    return { outOfScope: outOfScopeClass(facility.type) };
  }
  const minerals = mineralsOfFacility(facility);
  if (minerals.length === 0) {
    return { outOfScope: outOfScopeClass(`${facility.commodity} ${facility.form}`) };
  }
  const ending = kind === "plant" && mines.has(facility.uid) ? "-plant" : "";
  return [facilityCandidate(release, facility, `${release.idPrefix}-${facility.uid}${ending}`, kind, minerals)];
}

/** "Ferroalloys" and "Iron and Steel" name their metal in the form only. */
function mineralsOfFacility(facility: Facility) {
  const named = mineralsOfText(facility.commodity);
  return named.length > 0 || !/ferroalloy|iron and steel|heavy/i.test(facility.commodity)
    ? named
    : mineralsOfText(facility.form);
}

function facilityCandidate(
  release: FacilityRelease,
  facility: Facility,
  id: string,
  kind: SiteKind,
  minerals: Candidate["minerals"],
): Candidate {
  const form = [facility.form, facility.detail].filter((part) => part !== "").join(", ");
  const product = form === "" ? facility.commodity : `${facility.commodity}: ${form}`;
  return candidate({
    source: release.source,
    record: facility.uid,
    id,
    rank: release.rank,
    order: [product, facility.type, String(facility.capacity), facility.place].join("|"),
    kind,
    stage: kind === "mine" ? "ore" : plantStage(product, facility.name, minerals),
    name: facility.name,
    country: facility.country,
    longitude: facility.longitude,
    latitude: facility.latitude,
    precision: facility.exact ? "plant" : "town",
    minerals,
    product,
    capacities: capacitiesOf(release, facility, product, kind, minerals),
    status: plainStatus(facility.status),
    statusYear: facility.capacityYear || release.years,
    operator: facility.operator,
    owner: facility.owner,
    confidence: facility.exact ? "high" : "medium",
    notes: notesOf(facility),
  });
}

function isShared(facility: Facility): boolean {
  return facility.capacityNote.includes("C");
}

function capacitiesOf(
  release: FacilityRelease,
  facility: Facility,
  product: string,
  kind: SiteKind,
  minerals: Candidate["minerals"],
): Candidate["capacities"] {
  const tonnesPerYear = capacityTonnes(facility.capacity, facility.unit);
  if (tonnesPerYear === null || isShared(facility) || !isPossible(tonnesPerYear, kind, minerals)) {
    return [];
  }
  const gross = facility.capacityNote.includes("G") ? ", gross weight" : "";
  const estimated = facility.capacityNote.includes("E") ? ", estimated" : "";
  return [{ tonnesPerYear, basis: `${product}${gross}${estimated}`, year: facility.capacityYear || release.years }];
}

function notesOf(facility: Facility): string[] {
  if (!isShared(facility)) {
    return facility.exact ? [] : ["position approximate"];
  }
  const others = facility.sharedWith === "" ? "other facilities" : facility.sharedWith;
  const shared = `capacity of ${facility.commodity.toLowerCase()} is shared with ${others} and not given here`;
  return facility.exact ? [shared] : ["position approximate", shared];
}

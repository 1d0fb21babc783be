import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { distance } from "geokdbush";
import { describe, expect, it } from "vitest";
import { loadCountries } from "../../pipeline/lib/countries.ts";
import { readRawCsv } from "../../pipeline/lib/raw.ts";
import { buildSites, quarantineText } from "../../pipeline/sites/build-sites.ts";
import { loadCountryIndex } from "../../pipeline/sites/country-index.ts";
import { facilityLayer } from "../../pipeline/sites/facility-releases.ts";
import { describeCounts } from "../../pipeline/sites/site-counts.ts";
import type { SiteRow } from "../../pipeline/sites/site-row.ts";
import { SITE_SOURCES } from "../../pipeline/sites/site-sources.ts";
import { MINERAL_IDS } from "../../src/model/types.ts";
import { hasRawData } from "../support/raw-data.ts";

const present = hasRawData();
if (!present) {
  console.log("sites.test.ts: no raw data, the sites are not rebuilt here (see docs/data.md)");
}

/** Places as the world knows them (degrees, from public maps), and what must stand within 5 km. */
const KNOWN: readonly (readonly [string, number, number, readonly string[], string])[] = [
  ["Bayan Obo", 109.97, 41.79, ["deposit", "mine"], "rare-earths"],
  ["Mountain Pass", -115.533, 35.479, ["deposit", "mine"], "rare-earths"],
  ["Greenbushes", 116.063, -33.86, ["deposit", "mine"], "lithium"],
  ["Mutanda", 25.81, -10.786, ["deposit", "mine"], "cobalt"],
  ["Tenke Fungurume", 26.19, -10.58, ["deposit", "mine"], "cobalt"],
  ["Lynas", 103.373, 4.003, ["plant"], "rare-earths"],
  ["Jinchuan", 102.19, 38.5, ["plant"], "nickel"],
  ["Jinchuan", 102.18, 38.48, ["mine"], "nickel"],
  ["Harjavalta", 22.125, 61.32, ["plant"], "nickel"],
  ["Nikkelverk", 7.97, 58.138, ["plant"], "nickel"],
  ["Monchegorsk", 32.84, 67.92, ["plant"], "nickel"],
  ["Sorowako", 121.37, -2.57, ["plant"], "nickel"],
  ["Sorowako", 121.37, -2.55, ["mine"], "nickel"],
  ["Balama", 38.66, -13.31, ["deposit", "mine"], "graphite"],
];

function named(row: SiteRow, name: string): boolean {
  return [row.name, ...row.aliases].some((each) => each.toLowerCase().includes(name.toLowerCase()));
}

const csvFolder = join(import.meta.dirname, "../../public/geo/csv");

it("no table of the package holds what the compiler knew by heart", () => {
  const tables = readdirSync(csvFolder).filter((file) => file.endsWith(".csv"));
  expect(tables).toContain("sites.csv");
  const found = tables.flatMap((file) =>
    csvParse(readFileSync(join(csvFolder, file), "utf8")).flatMap((row) =>
      Object.entries(row)
        .filter(([, cell]) => /general knowledge|from memory/i.test(cell))
        .map(([column, cell]) => `${file} ${column}: ${cell}`),
    ),
  );
  expect(found).toEqual([]);
});

describe.skipIf(!present)("sites from the raw data", () => {
  const countries = present ? loadCountries() : [];
  const result = present ? buildSites(countries) : { rows: [], quarantined: [], counts: [] };
  const { rows, counts, quarantined } = result;

  it.each(KNOWN)("%s is within 5 km and of the right kind", (name, longitude, latitude, kinds, mineral) => {
    const found = rows.filter(
      (row) =>
        kinds.includes(row.kind) &&
        named(row, name) &&
        row.minerals.some((each) => each === mineral) &&
        distance(row.longitude, row.latitude, longitude, latitude) <= 5,
    );
    expect(found.map((row) => row.id)).not.toHaveLength(0);
  });

  it("has every curated row, with its citation, in exactly one site", () => {
    const curated = readRawCsv("sites/curated-refineries/refineries.csv");
    const lost = curated.filter((each) => {
      const sites = rows.filter((row) => row.sources.includes(`lodeway-curated:${each["id"]}`));
      return sites.length !== 1 || !sites[0]?.citation.includes(each["source_publisher"] ?? "?");
    });
    expect(lost.map((each) => each["id"])).toEqual([]);
    expect(curated.length).toBe(216);
  });

  it("accounts for every row", () => {
    console.log(describeCounts(counts));
    for (const each of counts) {
      expect(each.rowsIn).toBe(each.out + each.merged + each.outOfScope + each.quarantined);
    }
    expect(counts.reduce((sum, each) => sum + each.out, 0)).toBe(rows.length);
    expect(counts.reduce((sum, each) => sum + each.quarantined, 0)).toBe(quarantined.length);
    expect(rows.length).toBeGreaterThan(8_000);
    expect(rows.length).toBeLessThan(12_000);
  });

  it("lies in its country, or at most 25 km outside, but for places named as off the coast", () => {
    const index = loadCountryIndex();
    const outside = rows.filter(
      (row) =>
        index.at(row.longitude, row.latitude) !== row.countryIso3 &&
        index.distanceKm(row.longitude, row.latitude, row.countryIso3) > 25,
    );
    expect(outside.filter((row) => !row.note.includes("off the coast")).map((row) => row.id)).toEqual([]);
    expect(outside.length).toBeLessThan(8);
  });

  it("has known minerals, sources and countries, and unique sorted ids", () => {
    const sources = new Set(SITE_SOURCES.map((source) => source.id));
    const iso3 = new Set(countries.map((country) => country.iso3));
    for (const row of rows) {
      expect(row.minerals.length, row.id).toBeGreaterThan(0);
      expect(row.minerals, row.id).toEqual(MINERAL_IDS.filter((id) => row.minerals.includes(id)));
      expect(
        row.sources.every((each) => sources.has(each.split(":")[0] ?? "")),
        row.id,
      ).toBe(true);
      expect(iso3.has(row.countryIso3), row.id).toBe(true);
    }
    const ids = rows.map((row) => row.id);
    expect([...new Set(ids)].sort((a, b) => (a < b ? -1 : 1))).toEqual(ids);
  });

  it("does not depend on the order of the input rows", () => {
    const shuffled = buildSites(countries, { reorder: (list) => list.toReversed() });
    expect(shuffled.rows).toEqual(rows);
    expect(shuffled.quarantined).toEqual(quarantined);
  });

  it("takes a release that was not there, in place of the old rows of its country", () => {
    const fixture = join(import.meta.dirname, "../fixtures/usgs-gis/CHN_Mineral_Facilities.geojson");
    const layer: typeof facilityLayer = (release) =>
      release.folder === "usgs-china-gis" ? readFileSync(fixture, "utf8") : facilityLayer(release);
    const withChina = buildSites(countries, { layer });
    const added = withChina.rows.filter((row) => row.id.startsWith("chn-"));
    expect(added.map((row) => row.id)).toEqual(["chn-CHN901", "chn-CHN902", "chn-CHN902-plant"]);
    expect(added.every((row) => row.countryIso3 === "CHN")).toBe(true);
    const named = readRawCsv("sites/curated-refineries/refineries.csv")
      .map((row) => row["already_in"])
      .join(";");
    const old = withChina.rows.filter((row) => row.countryIso3 === "CHN" && row.id.startsWith("minfac-"));
    expect(old.every((row) => named.includes(`usgs-mineral-operations-outside-us:${row.id.split("-")[1]}`))).toBe(true);
    expect(old.length).toBeLessThan(
      rows.filter((row) => /^minfac/.test(row.id) && row.countryIso3 === "CHN").length / 5,
    );
  });

  it("matches the committed quarantine", () => {
    const committed = readFileSync(join(import.meta.dirname, "../../pipeline/quarantine.csv"), "utf8");
    expect(quarantineText(quarantined)).toBe(committed);
  });
});

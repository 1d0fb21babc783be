import { group, rollups } from "d3-array";
import { describe, expect, test } from "vitest";
import { decodeFlows, decodeProduction, decodeSites, decodeSiteText } from "../../src/data/decode.ts";
import { parseIndex } from "../../src/data/index-schema.ts";
import { mineralsAt } from "../../src/model/mineral-sets.ts";
import { YEARS } from "../../src/model/selection.ts";
import { FLOW_FLAGS, FLOW_STATUSES, MINERAL_IDS, SITE_KINDS, STAGES } from "../../src/model/types.ts";
import { geoBytes, readDescriptor, readTable, type TableRow } from "./support/package.ts";

/* The Arrow files hold the rows and totals of the CSV files. */
const index = parseIndex(JSON.parse(geoBytes("app/index.json").toString()));

function number(text: string | undefined): number {
  return text === undefined || text === "" ? Number.NaN : Number(text);
}

/** Sum of the known numbers, to the digits that a sum in another order keeps. */
function sum(values: Iterable<number>): string {
  return [...values].reduce((total, value) => total + (Number.isNaN(value) ? 0 : value), 0).toPrecision(9);
}

test("the index holds the small tables as they are", () => {
  const columns: [readonly object[], string, string, string][] = [
    [index.minerals, "id", "minerals", "id"],
    [index.countries, "iso3", "countries", "iso3"],
    [index.sources, "id", "sources", "id"],
    [index.goods, "id", "goods", "good"],
    [index.memberships, "iso3", "memberships", "country_iso3"],
    [index.events, "en", "events", "en"],
  ];
  for (const [rows, key, table, column] of columns) {
    const keys = rows.map((row) => (row as Record<string, unknown>)[key]);
    const cells = readTable(table).map((row) => row[column]);
    expect(keys, table).toEqual(cells);
  }
  expect(index.minerals.map((row) => row.id)).toEqual(MINERAL_IDS);
  expect(index.dataVersion).toMatch(/^[0-9a-f]{12}$/);
});

const SITE_TEXTS = await decodeSiteText(geoBytes("app/site-text.arrow"), () => Promise.resolve());

describe("sites.arrow", () => {
  const table = decodeSites(geoBytes("app/sites.arrow"));
  const texts = SITE_TEXTS;
  const rows = readTable("sites");

  test("holds the rows of sites.csv, in order", () => {
    expect(table.length).toBe(rows.length);
    expect(texts.map((text) => text.id)).toEqual(rows.map((row) => row["id"]));
    expect(texts.map((text) => text.name)).toEqual(rows.map((row) => row["name"]));
  });

  test("holds the same classes, minerals, positions and capacities", () => {
    const different = rows.filter((row, at) => {
      const minerals = mineralsAt(table.minerals, at);
      return (
        index.countries[table.country[at]!]?.iso3 !== row["country_iso3"] ||
        SITE_KINDS[table.kind[at]!] !== row["kind"] ||
        STAGES[table.stage[at]!] !== row["stage"] ||
        minerals.join(";") !== row["minerals"] ||
        Math.abs(table.longitude[at]! - Number(row["longitude"])) > 1e-4 ||
        Math.abs(table.latitude[at]! - Number(row["latitude"])) > 1e-4
      );
    });
    expect(different).toEqual([]);
    expect(sum(table.capacityTonnesPerYear)).toBe(sum(rows.map((row) => number(row["capacity_tonnes_per_year"]))));
  });
});

describe.each([
  ["production", (year: number) => year >= YEARS.recent],
  ["production-early", (year: number) => year < YEARS.recent],
])("%s.arrow", (name, isOfFile) => {
  const rows = readTable("production").filter((row) => isOfFile(Number(row["year"])));
  const decoded = decodeProduction(geoBytes(`app/${name}.arrow`), index.countries, index.sources);

  test("holds the rows of production.csv of its years", () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(decoded).toHaveLength(rows.length);
    const names = ["mineral", "stage", "country_iso3", "year", "basis", "source", "preferred", "estimated"];
    const different = decoded.filter((row, at) => {
      const cells = rows[at]!;
      const { mineral, stage, iso3, year, basis, source, preferred, estimated } = row;
      const texts = [mineral, stage, iso3, year, basis, source, preferred, estimated].map(String);
      return (
        texts.some((text, column) => text !== cells[names[column]!]) ||
        row.quantityTonnes !== (cells["quantity_tonnes"] === "" ? null : Number(cells["quantity_tonnes"])) ||
        row.share !== (cells["share_of_world"] === "" ? null : Number(cells["share_of_world"]))
      );
    });
    expect(different).toEqual([]);
  });
});

const resources = readDescriptor().resources.map((resource) => resource.name);
const flowRows = resources.filter((name) => /^flows-\d{4}$/.test(name)).flatMap((name) => readTable(name));

const isEarly = (row: TableRow) => Number(row["year"]) < YEARS.recent;

describe.each([
  ["flows", "", flowRows.filter((row) => !isEarly(row))],
  ["flows", "-early", flowRows.filter(isEarly)],
  ["reports", "", readTable("flow-reports")],
])("%s%s", (folder, suffix, rows) => {
  const groups = group(rows, (row) => row["good"]!);
  const rowsListed = (file: (typeof index.flowFiles)[number]) =>
    folder === "reports" ? file.reports : suffix === "" ? file.rows : file.earlyRows;

  test("are listed in the index with their rows", () => {
    const listed = index.flowFiles.filter((file) => rowsListed(file) > 0);
    const lines = (pairs: Iterable<readonly [string, number]>) => [...pairs].map((pair) => pair.join(" ")).sort();
    const held = [...groups].map(([good, ofGood]) => [good, ofGood.length] as const);
    expect(lines(listed.map((file) => [file.good, rowsListed(file)] as const))).toEqual(lines(held));
  });

  test("hold the rows and totals of the CSV, sorted by year and value", () => {
    for (const [good, ofGood] of groups) {
      const table = decodeFlows(geoBytes(`app/${folder}/${good}${suffix}.arrow`), good, Number.NaN);
      const { hsCodes } = index.goods.find(({ id }) => id === good)!;
      expect(table.length, good).toBe(ofGood.length);
      expect(sum(table.valueUsd), good).toBe(sum(ofGood.map((row) => number(row["value_usd"]))));
      expect(sum(table.netWeightTonnes), good).toBe(sum(ofGood.map((row) => number(row["net_weight_tonnes"]))));
      expect(countOf(Array.from(table.hsCode, (code) => hsCodes[code]!)), good).toEqual(
        countOf(ofGood.map((row) => row["hs_code"]!)),
      );
      expect(countOf(Array.from(table.flags).flatMap(remarksOf)), good).toEqual(
        countOf(ofGood.flatMap((row) => row["remarks"]!.split(";").filter((remark) => remark !== ""))),
      );
      const outOfOrder = table.valueUsd.filter(
        (value, at) =>
          at > 0 &&
          (table.year[at - 1]! > table.year[at]! ||
            (table.year[at - 1] === table.year[at] && table.valueUsd[at - 1]! < value)),
      );
      expect(outOfOrder.length, good).toBe(0);
      expect(Math.max(...new Set(table.status)), good).toBeLessThan(FLOW_STATUSES.length);
    }
  });
});

const REMARKS: Readonly<Record<string, number>> = {
  "unusual unit value": FLOW_FLAGS.outlier,
  "weight withdrawn": FLOW_FLAGS.weightWithdrawn,
  "weight estimated": FLOW_FLAGS.weightEstimated,
  "other report": FLOW_FLAGS.otherReport,
  "reports differ": FLOW_FLAGS.reportsDiffer,
  inferred: FLOW_FLAGS.inferred,
  converted: FLOW_FLAGS.converted,
};

function remarksOf(flags: number): string[] {
  return Object.entries(REMARKS).flatMap(([remark, bit]) => ((flags & bit) === 0 ? [] : [remark]));
}

function countOf(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    rollups(
      words,
      (all) => all.length,
      (word) => word,
    ).sort(),
  );
}

import { describe, expect, test } from "vitest";
import { decodeFlows, decodeProduction, decodeSites, decodeSiteText } from "../../src/data/decode.ts";
import { parseIndex } from "../../src/data/index-schema.ts";
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
    [index.goods, "hsCode", "hs-codes", "hs_code"],
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

describe("sites.arrow", () => {
  const table = decodeSites(geoBytes("app/sites.arrow"));
  const texts = decodeSiteText(geoBytes("app/site-text.arrow"));
  const rows = readTable("sites");

  test("holds the rows of sites.csv, in order", () => {
    expect(table.length).toBe(rows.length);
    expect(texts.map((text) => text.id)).toEqual(rows.map((row) => row["id"]));
    expect(texts.map((text) => text.name)).toEqual(rows.map((row) => row["name"]));
  });

  test("holds the same classes, minerals, positions and capacities", () => {
    const different = rows.filter((row, at) => {
      const minerals = MINERAL_IDS.filter((_, bit) => ((table.mineralBits[at]! >>> bit) & 1) === 1);
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
  ["production", (year: number) => year >= YEARS.first],
  ["production-early", (year: number) => year < YEARS.first],
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

function rowsByCode(rows: readonly TableRow[]): Map<string, TableRow[]> {
  const groups = new Map<string, TableRow[]>();
  for (const row of rows) {
    const group = groups.get(row["hs_code"] ?? "") ?? [];
    group.push(row);
    groups.set(row["hs_code"] ?? "", group);
  }
  return groups;
}

describe.each([
  ["flows", flowRows],
  ["reports", readTable("flow-reports")],
])("%s", (folder, rows) => {
  const groups = rowsByCode(rows);
  const rowsListed = (file: (typeof index.flowFiles)[number]) => (folder === "flows" ? file.rows : file.reports);

  test("are listed in the index with their rows", () => {
    const listed = index.flowFiles.filter((file) => rowsListed(file) > 0);
    const lines = (pairs: Iterable<readonly [string, number]>) => [...pairs].map((pair) => pair.join(" ")).sort();
    const held = [...groups].map(([hsCode, group]) => [hsCode, group.length] as const);
    expect(lines(listed.map((file) => [file.good, rowsListed(file)] as const))).toEqual(lines(held));
  });

  test("hold the rows and totals of the CSV, sorted by year and value", () => {
    for (const [hsCode, group] of groups) {
      const table = decodeFlows(geoBytes(`app/${folder}/${hsCode}.arrow`), hsCode);
      expect(table.length, hsCode).toBe(group.length);
      expect(sum(table.valueUsd), hsCode).toBe(sum(group.map((row) => number(row["value_usd"]))));
      expect(sum(table.netWeightTonnes), hsCode).toBe(sum(group.map((row) => number(row["net_weight_tonnes"]))));
      const doubtful = table.flags.filter((flags) => (flags & FLOW_FLAGS.doubtful) !== 0).length;
      expect(doubtful, hsCode).toBe(group.filter((row) => row["doubtful"] === "true").length);
      const outOfOrder = table.valueUsd.filter(
        (value, at) =>
          at > 0 &&
          (table.year[at - 1]! > table.year[at]! ||
            (table.year[at - 1] === table.year[at] && table.valueUsd[at - 1]! < value)),
      );
      expect(outOfOrder.length, hsCode).toBe(0);
      expect(Math.max(...new Set(table.status)), hsCode).toBeLessThan(FLOW_STATUSES.length);
    }
  });
});

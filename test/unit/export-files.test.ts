import { csvParse } from "d3-dsv";
import type { FeatureCollection } from "geojson";
import { describe, expect, it } from "vitest";
import { flowColumns, siteColumns } from "../../src/export/columns.ts";
import { csvText } from "../../src/export/csv.ts";
import { textColumn } from "../../src/export/file-column.ts";
import { type FileMetadata, sourcesOf, unitsOf } from "../../src/export/file-metadata.ts";
import { flowRows, roleTotals } from "../../src/export/flow-rows.ts";
import { geojsonText, lineBetween, pointOf } from "../../src/export/geojson.ts";
import { importSums } from "../../src/export/import-sums.ts";
import { jsonText } from "../../src/export/json.ts";
import { siteRows } from "../../src/export/site-rows.ts";
import { flowsView } from "../../src/model/flows-view.ts";
import { groupsView } from "../../src/model/groups.ts";
import { encodeMineralSets } from "../../src/model/mineral-sets.ts";
import { FLOW_FLAGS, type SiteTable, type SiteText } from "../../src/model/types.ts";
import { at, dataset, INDEX, selection, type TinyRow } from "./support/tiny-dataset.ts";

const ROWS: Readonly<Record<string, readonly TinyRow[]>> = {
  "253090": [
    [2024, "AUS", "CHN", 6000, 60, FLOW_FLAGS.weightEstimated],
    [2024, "CHL", "CHN", 0.1 + 0.2, 1, FLOW_FLAGS.outlier],
    [2024, "BRA", "CHN", Number.NaN, 3],
  ],
  "282520": [
    [2024, "CHN", "KOR", 900, 9, 0, 2, 1],
    [2024, "CHN", "JPN", 40, 1],
  ],
};

const chosen = selection();
const data = dataset(ROWS);
const groups = groupsView(INDEX, 2024, false);
const whole = flowsView(data, { ...chosen, everyFlow: true }, groups);
const drawn = flowsView(data, chosen, groups);
const tableOf = (good: string) => data.flows.get(good);
const around = {
  map: { arcs: drawn.arcs, journeys: null },
  whole,
  importsOf: importSums(tableOf, 2024, "value", INDEX.countries.length),
  tableOf,
};
const rows = flowRows(INDEX, whole, around);
const context = { index: INDEX, language: "en", measure: "value" } as const;
const columns = flowColumns(context);

const ABOUT: FileMetadata = {
  title: "Lodeway\nflows",
  selection: "Lithium, 2024",
  link: "https://example.org/?mineral=nickel,=cobalt",
  dataVersion: "abc123",
  filter: "",
  rows: rows.length,
  units: unitsOf(columns),
  totals: roleTotals(rows).map(({ role, rows: number, amount }) => ({
    of: role,
    rows: number,
    column: "value_usd",
    amount,
  })),
  notes: ["Estimates are marked."],
  sources: sourcesOf(INDEX, ["comtrade", "baci", "nobody"]),
};

/** The comment lines, and the table as a standard reader gives it back. */
function readCsv(text: string) {
  const lines = text.replace("\ufeff", "").split("\n");
  const comments = lines.filter((line) => line.startsWith("#"));
  return { comments, rows: csvParse(lines.slice(comments.length).join("\n").trim()) };
}

const sumOf = (list: readonly Record<string, unknown>[], role: string) =>
  list.filter((row) => row["leg"] === role).reduce((sum, row) => sum + Number(row["value_usd"]), 0);

describe("files of flows", () => {
  it("are read back with the totals of the view, whichever the format", () => {
    const csv = readCsv(csvText(columns, rows, ABOUT)).rows;
    const json = JSON.parse(jsonText(columns, rows, ABOUT)).rows;
    const line = () => lineBetween([0, 0], [10, 10]);
    const geo: FeatureCollection = JSON.parse(geojsonText(columns, rows, ABOUT, line));
    const properties = geo.features.map((feature) => feature.properties ?? {});
    for (const list of [csv, json, properties]) {
      expect(list).toHaveLength(4);
      for (const role of ["feed", "output"] as const) {
        expect(sumOf(list, role)).toBe(whole.totalsByRole[role]);
      }
    }
  });

  it("say what is folded away, estimated, doubtful, reported by whom, and from which source", () => {
    const csv = readCsv(csvText(columns, rows, ABOUT)).rows;
    expect(csv.map((row) => [row["exporter_iso3"], row["importer_iso3"], row["on_map"]])).toEqual([
      ["AUS", "CHN", "drawn"],
      ["CHN", "KOR", "drawn"],
      ["CHN", "JPN", "folded"],
      ["CHL", "CHN", "folded"],
    ]);
    // Of money, a weight that is unusual beside it says nothing.
    expect(csv.map((row) => row["doubtful"])).toEqual(["false", "false", "false", "false"]);
    expect(csv[1]).toMatchObject({ reported: "importer-reported", source_ids: "comtrade", hs_codes: "282520" });
  });

  it("begin with selection, link, data version, totals, units, notes and sources", () => {
    const { comments } = readCsv(csvText(columns, rows, ABOUT));
    const all = comments.join("\n");
    expect(comments[0]).toBe("# Lodeway flows");
    for (const wanted of [
      "# Selection: Lithium, 2024",
      "# Data version: abc123",
      "# Total, output: value_usd = 940 (2 rows)",
      "# Unit of value_usd: USD",
      "# Note: Estimates are marked.",
      "# Source baci:",
    ]) {
      expect(all).toContain(wanted);
    }
    expect(all).not.toContain("nobody");
    const { metadata } = JSON.parse(jsonText(columns, rows, ABOUT));
    expect(metadata).toEqual(ABOUT);
    expect(Object.keys(JSON.parse(geojsonText(columns, rows, ABOUT, () => null)))).toEqual([
      "type",
      "metadata",
      "features",
    ]);
  });
});

describe("a CSV", () => {
  it("begins with the mark by which Excel knows UTF-8, once", () => {
    const text = csvText(columns, rows, ABOUT);
    expect(text.split("\ufeff")).toHaveLength(2);
    expect(text.startsWith("\ufeff# Lodeway")).toBe(true);
  });
});

describe("texts in a CSV", () => {
  const name = [textColumn("name", (row: { name: string | null }) => row.name)];
  const written = (value: string | null) => readCsv(csvText(name, [{ name: value }, { name: "next" }], ABOUT)).rows;

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "＝1"])("%s is no formula", (text) => {
    expect(written(text)[0]?.["name"]).toBe(`'${text}`);
  });

  it.each(['a "quoted", text', "mine #2", "two\nlines", "광산"])("%s comes back as it was", (text) => {
    expect(written(text)[0]?.["name"]).toBe(text);
    expect(written(text)).toHaveLength(2);
  });

  it("the unknown is empty, and a number may be negative", () => {
    expect(written(null)[0]?.["name"]).toBe("");
    const numbers = [textColumn("n", (row: { n: number }) => row.n)];
    expect(readCsv(csvText(numbers, [{ n: -33.5 }], ABOUT)).rows[0]?.["n"]).toBe("-33.5");
  });

  it("no cell of a comment line is a formula either", () => {
    const { comments } = readCsv(csvText(name, [], ABOUT));
    expect(comments.flatMap((line) => line.split(",")).filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
  });
});

describe("files of sites", () => {
  const SITES: SiteTable = {
    length: 2,
    longitude: Float32Array.of(116.06456, -70),
    latitude: Float32Array.of(-33.86006, -30),
    drawnLongitude: Float32Array.of(117, -70),
    drawnLatitude: Float32Array.of(-34, -30),
    country: Uint16Array.of(at("AUS"), at("CHL")),
    kind: Uint8Array.of(1, 2),
    stage: Uint8Array.of(0, 2),
    precision: Uint8Array.of(0, 1),
    confidence: Uint8Array.of(0, 2),
    minerals: encodeMineralSets([["lithium"], ["lithium", "cobalt"]]),
    capacityTonnesPerYear: Float64Array.of(Number.NaN, 1500),
  };
  const text = (id: string, name: string): SiteText => ({
    id,
    name,
    nameLocal: "",
    product: "",
    capacityBasis: "LCE",
    capacityYear: "2023",
    status: "",
    statusYear: "",
    operator: "",
    owner: "",
    sources: "baci:row 3; comtrade; baci:row 4",
    aliases: "",
    note: "",
  });
  const sites = siteRows(INDEX, SITES, [text("a", "=Mine"), text("b", "Plant")], Uint32Array.of(1, 0));

  it("hold the published positions, unknown capacities as empty, and each source once", () => {
    const about = { ...ABOUT, rows: 2 };
    const geo: FeatureCollection = JSON.parse(
      geojsonText(siteColumns(context), sites, about, (row) => pointOf([row.longitude, row.latitude])),
    );
    expect(geo.type).toBe("FeatureCollection");
    expect(geo.features.map((feature) => feature.geometry)).toEqual([
      { type: "Point", coordinates: [-70, -30] },
      { type: "Point", coordinates: [116.06456, -33.86006] },
    ]);
    const csv = readCsv(csvText(siteColumns(context), sites, about)).rows;
    expect(csv.map((row) => row["capacity_tonnes_per_year"])).toEqual(["1500", ""]);
    expect(csv[0]).toMatchObject({ minerals: "lithium;cobalt", source_ids: "baci;comtrade", kind: "plant" });
    expect(csv[1]?.["name"]).toBe("'=Mine");
  });
});

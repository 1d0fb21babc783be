import { csvParse } from "d3-dsv";
import { expect, it } from "vitest";
import { flowColumns, journeyColumns, siteColumns } from "../../src/export/columns.ts";
import { csvText } from "../../src/export/csv.ts";
import type { FileColumn } from "../../src/export/file-column.ts";
import type { FileMetadata } from "../../src/export/file-metadata.ts";
import { flowRows, roleTotals } from "../../src/export/flow-rows.ts";
import { journeyRows } from "../../src/export/journey-rows.ts";
import { siteRows } from "../../src/export/site-rows.ts";
import { flowsView } from "../../src/model/flows-view.ts";
import { groupsView } from "../../src/model/groups.ts";
import { DEFAULT_SELECTION, type Selection } from "../../src/model/selection.ts";
import { journeyArcs } from "../../src/tracing/journey-arcs.ts";
import { journeysThrough } from "../../src/tracing/journeys.ts";
import { loadDataset, loader } from "./support/geo.ts";

const data = await loadDataset();
const { index } = data;

const SELECTIONS: readonly Partial<Selection>[] = [
  {},
  { importers: ["msp"] },
  { minerals: ["cobalt"], year: 2023, measure: "weight" },
  { minerals: ["rare-earths"], year: 2022, processor: "JPN" },
  { minerals: ["nickel", "copper"], lens: "around", year: 2019 },
  { minerals: [], lens: "msp-resource", withEu: true },
  { minerals: [], lens: "all" },
  { minerals: ["gallium"], lens: "all", importers: ["KOR"], stages: ["refined"] },
];

const ABOUT: FileMetadata = {
  title: "",
  selection: "",
  link: "",
  dataVersion: "",
  filter: "",
  rows: 0,
  units: {},
  totals: [],
  notes: [],
  sources: [],
};

/** Rows as a standard reader gets them from the file. */
function readBack<Row>(columns: readonly FileColumn<Row>[], rows: readonly Row[]) {
  return csvParse(csvText(columns, rows, ABOUT).replace(/^\ufeff?#.*\n/gm, ""));
}

it.each(SELECTIONS)("the file of flows of %j adds up to the totals of the panel, leg by leg", (patch) => {
  const selection = { ...DEFAULT_SELECTION, ...patch };
  const groups = groupsView(index, selection.year, selection.withEu);
  const panel = flowsView(data, selection, groups);
  const whole = flowsView(data, { ...selection, everyFlow: true }, groups);
  const rows = flowRows(index, whole, {
    map: { arcs: panel.arcs, journeys: null },
    whole,
    importsOf: () => 0,
    tableOf: (good) => data.flows.get(good),
  });
  expect(rows.length).toBe(panel.arcs.length + panel.foldedCount);
  expect(rows.filter((row) => row.drawn === "drawn")).toHaveLength(panel.arcs.length);
  const file = readBack(flowColumns({ index, language: "en", measure: selection.measure }), rows);
  const amount = selection.measure === "value" ? "value_usd" : "gross_weight_tonnes";
  for (const { role, amount: total } of roleTotals(rows)) {
    const sum = file.filter((row) => row["leg"] === role).reduce((all, row) => all + Number(row[amount]), 0);
    expect(sum / panel.totalsByRole[role]).toBeCloseTo(1, 9);
    expect(total / panel.totalsByRole[role]).toBeCloseTo(1, 9);
  }
  expect(rows.every((row) => row.sourceIds.length > 0 && row.statuses.length > 0)).toBe(true);
});

it("the file of journeys adds up to what leaves the processor for the buyers of the filter", () => {
  const selection: Selection = { ...DEFAULT_SELECTION, importers: ["msp"] };
  const groups = groupsView(index, selection.year, false);
  const flows = flowsView(data, selection, groups);
  const rows = journeyRows(index, journeysThrough(data, selection), groups, selection, flows.arcs);
  const file = readBack(journeyColumns({ index, language: "ko", measure: "value" }), rows);
  const sum = file.reduce((all, row) => all + Number(row["value_usd"]), 0);
  expect(sum / flows.totalsByRole.output).toBeCloseTo(1, 5);
  expect(new Set(file.map((row) => row["estimated"]))).toEqual(new Set(["true"]));
});

it.each([{ consumer: "msp" }, { origin: "CHL" }] as const)("journeys of %j are drawn where their arcs are", (ends) => {
  const selection: Selection = { ...DEFAULT_SELECTION, ...ends };
  const groups = groupsView(index, selection.year, false);
  const view = journeysThrough(data, selection);
  const arcs = journeyArcs(view, selection, index, groups) ?? [];
  const drawn = journeyRows(index, view, groups, selection, arcs).filter((row) => row.drawn === "drawn");
  const iso3s = (numbers: readonly number[]) => new Set(numbers.map((number) => index.countries[number]?.iso3));
  const outputs = arcs.filter(({ role }) => role === "output");
  const feeds = arcs.filter(({ role }) => role === "feed");
  expect(new Set(drawn.map(({ consumer }) => consumer))).toEqual(iso3s(outputs.map(({ importer }) => importer)));
  const abroad = drawn.map(({ origin }) => origin).filter((origin) => origin !== "" && origin !== "CHN");
  expect(new Set(abroad)).toEqual(iso3s(feeds.map(({ exporter }) => exporter)));
});

it("the file of all sites has every site once, with known sources and no formula", async () => {
  const [sites, texts] = [await loader.sites(), await loader.siteText()];
  const rows = siteRows(
    index,
    sites,
    texts,
    Uint32Array.from({ length: sites.length }, (_, row) => row),
  );
  const file = readBack(siteColumns({ index, language: "en", measure: "value" }), rows);
  expect(new Set(file.map((row) => row["id"])).size).toBe(sites.length);
  const known = new Set(index.sources.map((source) => source.id));
  expect(rows.flatMap((row) => row.sourceIds).filter((id) => !known.has(id))).toEqual([]);
  const cells = file.flatMap((row) => Object.values(row)).filter((cell) => /^[=+@-]/.test(cell) && Number.isNaN(+cell));
  expect(cells).toEqual([]);
});

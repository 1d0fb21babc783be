import { describe, expect, it } from "vitest";
import { flowColumns } from "../../src/export/columns.ts";
import { type FlowRow, flowRows } from "../../src/export/flow-rows.ts";
import { importSums } from "../../src/export/import-sums.ts";
import { flowsView } from "../../src/model/flows-view.ts";
import { groupsView } from "../../src/model/groups.ts";
import type { Selection } from "../../src/model/selection.ts";
import { FLOW_FLAGS, type GoodContent, type Index } from "../../src/model/types.ts";
import type { Arc } from "../../src/model/views.ts";
import { at, dataset, INDEX, selection, type TinyIso3, type TinyRow } from "./support/tiny-dataset.ts";

const CONTENT: Readonly<Record<string, GoodContent>> = {
  "253090": { basis: "contained metal", low: 0.01, high: 0.03, evidence: "", evidenceKo: "" },
  "283691": { basis: "contained metal", low: 0.188, high: 0.188, evidence: "", evidenceKo: "" },
  "282520": { basis: "LCE", low: 0.88, high: 0.88, evidence: "", evidenceKo: "" },
};
const index: Index = {
  ...INDEX,
  goods: INDEX.goods.map((good) => ({
    ...good,
    hsCodes: [good.id, `${good.id}9`],
    ...(CONTENT[good.id] ? { content: CONTENT[good.id] } : {}),
  })),
};

const ROWS: Readonly<Record<string, readonly TinyRow[]>> = {
  "253090": [
    [2024, "AUS", "CHN", 6000, 60, FLOW_FLAGS.inferred],
    [2024, "CHL", "CHN", 1000, 1, FLOW_FLAGS.outlier],
    [2024, "BRA", "CHN", 500, Number.NaN],
  ],
  "283691": [[2024, "AUS", "CHN", 1000, 10]],
  "282520": [
    [2024, "CHN", "KOR", 900, 9, FLOW_FLAGS.reportsDiffer],
    [2024, "CHN", "JPN", 300, 2],
    [2024, "USA", "KOR", 100, 1],
  ],
};
const data = dataset(ROWS, [], index);
const groups = groupsView(index, 2024, false);
const viewOf = (patch: Partial<Selection>) => flowsView(data, selection({ everyFlow: true, ...patch }), groups);
const tableOf = (good: string) => data.flows.get(good);
const importsOf = importSums(tableOf, 2024, "value", index.countries.length);
const whole = viewOf({});
const roles = { arcs: whole.arcs, journeys: null };
const rows = flowRows(index, whole, { map: roles, whole, importsOf, tableOf });

const between = (some: readonly FlowRow[], exporter: string, importer: string) =>
  some.find((row) => row.exporter === exporter && row.importer === importer) as FlowRow;

describe("shares of a flow", () => {
  const narrowed = viewOf({ consumer: "KOR" });
  const ofKorea = flowRows(index, narrowed, { map: roles, whole, importsOf, tableOf });

  it("are of the whole leg, whoever is chosen", () => {
    expect(between(rows, "CHN", "KOR").share).toBe(0.75);
    expect(between(ofKorea, "CHN", "KOR").share).toBe(0.75);
    expect(between(ofKorea, "CHN", "JPN")).toBeUndefined();
  });

  it("are of what the importer buys of the same goods from anywhere, as the sentence says them", () => {
    expect(between(ofKorea, "CHN", "KOR").shareOfImports).toBe(0.9);
    expect(between(rows, "CHN", "JPN").shareOfImports).toBe(1);
  });

  it("are not made of goods that one side alone reports", () => {
    const oneSidedGoods = index.goods.filter(({ id }) => id === "282520");
    const told = flowRows(index, whole, { map: roles, whole: { ...whole, oneSidedGoods }, importsOf, tableOf });
    expect(between(told, "CHN", "KOR")).toMatchObject({ share: null, shareOfImports: null });
    expect(between(told, "AUS", "CHN")).toMatchObject({ share: null, shareOfImports: 7000 / 8500 });
  });
});

describe("what the map does with a flow", () => {
  const arc = (exporter: TinyIso3, importer: TinyIso3, role: Arc["role"], estimated: boolean): Arc => {
    return { exporter: at(exporter), importer: at(importer), role, amount: 1, estimated, doubtful: false, rows: [] };
  };
  const drawnOf = (arcs: readonly Arc[], journeys: readonly Arc[] | null) =>
    Object.fromEntries(
      flowRows(index, whole, { map: { arcs, journeys }, whole, importsOf, tableOf }).map((row) => [
        `${row.exporter}-${row.importer}`,
        row.drawn,
      ]),
    );

  it("is told row by row where journeys are drawn", () => {
    const shown = [arc("AUS", "CHN", "feed", true), arc("CHN", "KOR", "output", false)];
    expect(drawnOf(shown, [...shown, arc("CHL", "CHN", "feed", true)])).toEqual({
      "AUS-CHN": "traced",
      "CHL-CHN": "folded",
      "BRA-CHN": "not-drawn",
      "CHN-KOR": "drawn",
      "CHN-JPN": "not-drawn",
      "USA-KOR": "not-drawn",
    });
  });

  it("is drawn or folded where the measured legs are, estimates too", () => {
    const drawn = drawnOf([arc("AUS", "CHN", "feed", true)], null);
    expect(drawn).toMatchObject({ "AUS-CHN": "drawn", "CHN-KOR": "folded" });
  });
});

describe("the customs rows of a flow", () => {
  it("give what a tonne cost, and what is remarkable of any of them", () => {
    expect(between(rows, "AUS", "CHN")).toMatchObject({ unitValue: 100, outlier: false, inferred: true });
    expect(between(rows, "CHL", "CHN")).toMatchObject({ unitValue: 1000, outlier: true, inferred: false });
    expect(between(rows, "BRA", "CHN")).toMatchObject({ unitValue: null, content: null });
    expect(between(rows, "CHN", "KOR").reportsDiffer).toBe(true);
  });

  it("give goods, and the codes that they stand under", () => {
    expect(between(rows, "AUS", "CHN")).toMatchObject({ goods: ["253090", "283691"], hsCodes: ["253090", "283691"] });
    const other = { ...(tableOf("282520") as NonNullable<ReturnType<typeof tableOf>>), hsCode: Uint8Array.of(1, 1, 1) };
    const told = flowRows(index, whole, { map: roles, whole, importsOf, tableOf: () => other });
    expect(between(told, "CHN", "KOR")).toMatchObject({ goods: ["282520"], hsCodes: ["2825209"] });
  });

  it("give what is contained where all goods are known on one basis", () => {
    const { content } = between(rows, "AUS", "CHN");
    expect(content?.basis).toBe("contained metal");
    expect(content?.low).toBeCloseTo(60 * 0.01 + 10 * 0.188, 9);
    expect(content?.high).toBeCloseTo(60 * 0.03 + 10 * 0.188, 9);
    const mixed = dataset({ ...ROWS, "282520": [[2024, "AUS", "CHN", 1, 1]] }, [], index);
    const view = flowsView(mixed, selection({ everyFlow: true, lens: "all" }), groups);
    const told = flowRows(index, view, {
      map: { arcs: view.arcs, journeys: null },
      whole: view,
      importsOf,
      tableOf: (good) => mixed.flows.get(good),
    });
    expect(between(told, "AUS", "CHN").content).toBeNull();
  });

  it("stand in the file, estimates with six digits, measured amounts exactly", () => {
    const columns = flowColumns({ index, language: "en", measure: "value" });
    const cell = (name: string, row: FlowRow) => columns.find((column) => column.name === name)?.value(row);
    const row = { ...between(rows, "AUS", "CHN"), amount: 123456789.123, share: 1 / 3, unitValue: 2 / 3 };
    expect(cell("value_usd", row)).toBe(123456789.123);
    expect(cell("share_of_leg", row)).toBe(0.333333);
    expect(cell("unit_value_usd_per_tonne", row)).toBe(0.666667);
    expect(cell("content_tonnes_low", row)).toBe(2.48);
    expect(cell("goods", row)).toBe("253090;283691");
  });
});

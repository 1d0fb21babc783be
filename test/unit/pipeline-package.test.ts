import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tableFromIPC } from "apache-arrow";
import { afterAll, describe, expect, test } from "vitest";
import { arrowBytes } from "../../pipeline/package/arrow.ts";
import { flowsArrow } from "../../pipeline/package/flow-arrow.ts";
import { flowResources } from "../../pipeline/package/flow-tables.ts";
import { describeResource, resourceContent, tableResource } from "../../pipeline/package/resource.ts";
import { listFiles, writeFiles } from "../../pipeline/package/write-files.ts";
import type { FlowRow } from "../../pipeline/trade/flow-row.ts";
import { goodOf } from "../../pipeline/trade/goods/goods.ts";

describe("arrow", () => {
  const schema = { number: Float64Array, flag: "boolean", few: "text", many: "text" } as const;
  const columns = {
    number: Float64Array.of(1, Number.NaN, 3),
    flag: [true, false, true],
    few: ["ore", "ore", "refined"],
    many: ["a", "b", "c"],
  };

  test("gives back what went in, with unknowns as NaN", () => {
    const table = tableFromIPC(arrowBytes(schema, columns));
    expect(table.getChild("number")?.toArray()).toEqual(Float64Array.of(1, Number.NaN, 3));
    for (const name of ["flag", "few", "many"] as const) {
      expect([...table.getChild(name)!]).toEqual(columns[name]);
    }
  });

  test("refuses what the reader would not read", () => {
    const { number: _number, ...without } = columns;
    expect(() => arrowBytes(schema, without as typeof columns)).toThrow("number");
    const whole = { ...columns, number: Int32Array.of(1, 2, 3) };
    expect(() => arrowBytes(schema, whole as unknown as typeof columns)).toThrow("number is not Float64Array");
  });

  test("makes the same bytes every time", () => {
    expect(arrowBytes(schema, columns)).toEqual(arrowBytes(schema, columns));
  });
});

function flow(year: number, exporter: string, valueUsd: number | null): FlowRow {
  return {
    year,
    hsCode: "260300",
    good: "copper-ore",
    exporter,
    importer: "CHN",
    valueUsd,
    netWeightTonnes: null,
    status: "reconciled",
    source: "baci",
    weightSource: "",
    outlier: true,
    weightWithdrawn: false,
    otherReport: false,
    span: null,
    weightEstimated: true,
    inferred: false,
    converted: false,
  };
}

describe("flows", () => {
  const flows = [flow(2023, "PER", null), flow(2023, "CHL", 5), flow(2022, "CHL", 7), flow(2023, "AUS", 9)];

  test("are split by year and keep an unknown value empty", () => {
    const resources = flowResources(flows, []);
    expect(resources.map((resource) => resource.name)).toEqual(["flows-2022", "flows-2023", "flow-reports"]);
    expect(String(resourceContent(resources[1]!))).toContain(
      "\n2023,260300,copper-ore,copper,ore,PER,CHN,,,reconciled,baci,,unusual unit value;weight estimated",
    );
  });

  test("stand in the app's table by year, then value, unknown last", () => {
    const table = tableFromIPC(flowsArrow(goodOf("copper-ore"), flows, ["AUS", "CHL", "CHN", "PER"], ["baci"]));
    expect([...table.getChild("year")!]).toEqual([2022, 2023, 2023, 2023]);
    expect([...table.getChild("exporter")!]).toEqual([1, 0, 1, 3]);
    expect([...table.getChild("valueUsd")!]).toEqual([7, 9, 5, Number.NaN]);
    expect([...table.getChild("flags")!]).toEqual([9, 9, 9, 9]);
  });

  test("of a country that is not listed are refused", () => {
    expect(() => flowsArrow(goodOf("copper-ore"), flows, ["AUS"], ["baci"])).toThrow(/country "CHL"/);
  });
});

describe("resources", () => {
  const head = { name: "things", title: "Things", description: "", primaryKey: ["id"], foreignKeys: [] };
  const resource = tableResource(
    head,
    [{ name: "id", type: "string", description: "Id", cell: (row: { id: string }) => row.id }],
    [{ id: "b" }, { id: "a" }],
    () => ["s1"],
  );

  test("are described with bytes, rows and hash of their text", () => {
    const source = { id: "s1", publisher: "P", title: "T", year: "", licence: "CC BY 4.0", open: true };
    const sources = new Map([["s1", { ...source, url: "", citation: "" }]]);
    const description = describeResource(resource, resourceContent(resource), sources);
    expect(description).toMatchObject({ path: "csv/things.csv", bytes: 7, rows: 2 });
    expect(description.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(description.licenses).toMatchObject([{ name: "CC-BY-4.0", title: "CC BY 4.0" }]);
  });

  test("with an unknown source are refused", () => {
    expect(() => describeResource(resource, "", new Map())).toThrow(/s1/);
  });
});

describe("writing", () => {
  const folder = mkdtempSync(join(tmpdir(), "lodeway-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("leaves exactly the files of the package", () => {
    writeFileSync(join(folder, "stale.csv"), "old");
    const files = new Map<string, string | Uint8Array>([
      ["csv/a.csv", "id\n"],
      ["app/b.arrow", Uint8Array.of(1, 2)],
    ]);
    expect(writeFiles(folder, files)).toEqual({ written: 2, unchanged: 0, removed: 1 });
    expect(writeFiles(folder, files)).toEqual({ written: 0, unchanged: 2, removed: 0 });
    expect(listFiles(folder).sort()).toEqual(["app/b.arrow", "csv/a.csv"]);
    expect([...readFileSync(join(folder, "app/b.arrow"))]).toEqual([1, 2]);
  });
});

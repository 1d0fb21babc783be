import { Dictionary, Int32, tableFromArrays, tableToIPC, Utf8, vectorFromArray } from "apache-arrow";
import { describe, expect, it } from "vitest";
import { arrowBytes } from "../../pipeline/package/arrow.ts";
import { DataError } from "../../src/data/data-error.ts";
import { decodeFlows, decodeProduction, decodeSites, decodeSiteText } from "../../src/data/decode.ts";
import { createLoader } from "../../src/data/load.ts";
import { FLOW_SCHEMA } from "../../src/model/table-schemas.ts";
import { REPORT_SPANS } from "../../src/model/types.ts";
import { INDEX } from "./support/tiny-dataset.ts";

const flowColumns = {
  year: Uint16Array.of(2023, 2024),
  hsCode: Uint8Array.of(0, 0),
  exporter: Uint16Array.of(1, 2),
  importer: Uint16Array.of(0, 0),
  valueUsd: Float64Array.of(5, Number.NaN),
  netWeightTonnes: Float64Array.of(Number.NaN, 7),
  status: Uint8Array.of(0, 2),
  source: Uint16Array.of(0, 1),
  flags: Uint8Array.of(0, 1),
};
const productionColumns = {
  mineral: Uint8Array.of(1),
  stage: Uint8Array.of(2),
  country: Uint16Array.of(0),
  year: Uint16Array.of(2024),
  quantityTonnes: Float64Array.of(Number.NaN),
  basis: vectorFromArray(["contained metal"]),
  share: Float64Array.of(0.7),
  estimated: vectorFromArray([true]),
  source: Uint16Array.of(0),
  preferred: vectorFromArray([false]),
};

/** Arrow bytes. Every column must have a buffer of its own: the writer of Arrow spoils shared ones. */
function bytesOf(columns: Readonly<Record<string, unknown>>): Uint8Array {
  return tableToIPC(tableFromArrays(columns as Parameters<typeof tableFromArrays>[0]), "file");
}

describe("decode", () => {
  it("reads flows as typed arrays, unknown amounts as NaN", () => {
    const table = decodeFlows(bytesOf(flowColumns), "283691", 0.2);
    expect(table).toEqual({
      good: "283691",
      length: 2,
      ...flowColumns,
      reportSpans: new Map(),
      contentPerTonne: 0.2,
    });
  });

  it("reads the spans of the rows whose reports differ", () => {
    const bytes = arrowBytes(FLOW_SCHEMA, flowColumns, { [REPORT_SPANS]: "1,3,9" });
    expect([...decodeFlows(bytes, "283691", 0.2).reportSpans]).toEqual([[1, { lowUsd: 3, highUsd: 9 }]]);
  });

  it("refuses a file without a column or with another type", () => {
    const { flags: _, ...without } = flowColumns;
    expect(() => decodeFlows(bytesOf(without), "1", 1)).toThrow("flags");
    expect(() => decodeFlows(bytesOf({ ...flowColumns, year: Float64Array.of(1, 2) }), "1", 1)).toThrow("year");
    expect(() => decodeFlows(new TextEncoder().encode("<!doctype html>"), "1", 1)).toThrow();
  });

  it("reads production: numbers become words, NaN becomes null", () => {
    expect(decodeProduction(bytesOf(productionColumns), INDEX.countries, INDEX.sources)).toEqual([
      {
        mineral: "lithium",
        stage: "refined",
        iso3: "CHN",
        year: 2024,
        quantityTonnes: null,
        basis: "contained metal",
        share: 0.7,
        estimated: true,
        source: "baci",
        preferred: false,
      },
    ]);
    const beyond = { ...productionColumns, country: Uint16Array.of(999) };
    expect(() => decodeProduction(bytesOf(beyond), INDEX.countries, INDEX.sources)).toThrow("999");
  });

  it("refuses texts that are numbers, and marks that are texts", () => {
    const wrongs = [
      { basis: Uint8Array.of(1) },
      { basis: vectorFromArray([1], new Dictionary(new Int32(), new Int32())) },
      { estimated: vectorFromArray(["yes"]) },
      { estimated: vectorFromArray(["yes"], new Utf8()) },
      { estimated: Uint8Array.of(1) },
    ];
    for (const wrong of wrongs) {
      const bytes = bytesOf({ ...productionColumns, ...wrong });
      expect(() => decodeProduction(bytes, INDEX.countries, INDEX.sources)).toThrow(/is not of (string|boolean)s/u);
    }
  });

  it("reads sites and their text in the same row order, the text also bit by bit", async () => {
    const classes = () => Uint8Array.of(0, 1);
    const degrees = () => Float32Array.of(1.5, -2.5);
    const sites = {
      longitude: degrees(),
      latitude: degrees(),
      drawnLongitude: degrees(),
      drawnLatitude: degrees(),
      country: Uint16Array.of(3, 4),
      kind: classes(),
      stage: classes(),
      precision: classes(),
      confidence: classes(),
      capacityTonnesPerYear: Float64Array.of(Number.NaN, 10),
    };
    const mineralBits = Uint32Array.of(2 ** 31, 1);
    expect(decodeSites(bytesOf({ ...sites, mineralBits }))).toEqual({ length: 2, ...sites, minerals: [mineralBits] });
    const names = ["id", "name", "nameLocal", "product", "capacityBasis", "capacityYear", "status", "statusYear"];
    const columns = [...names, "aliases", "operator", "owner", "sources", "note"].map(
      (name) => [name, vectorFromArray([`${name} 1`, ""])] as const,
    );
    const [first, second] = await decodeSiteText(bytesOf(Object.fromEntries(columns)), () => Promise.resolve());
    expect(first).toMatchObject({ id: "id 1", nameLocal: "nameLocal 1", note: "note 1" });
    expect(second?.name).toBe("");
  });
});

type Answer = Response | Error;

/** A server of prepared answers by path; the last answer of a path repeats. Counts what is asked. */
function server(answers: Readonly<Record<string, readonly (() => Answer)[]>>) {
  const asked: string[] = [];
  const fetchFile = async (url: string): Promise<Response> => {
    const path = url.replace("geo/", "");
    const times = asked.filter((earlier) => earlier === path).length;
    asked.push(path);
    const list = answers[path] ?? [() => new Response("", { status: 404 })];
    const answer = (list[Math.min(times, list.length - 1)] as () => Answer)();
    if (answer instanceof Error) {
      throw answer;
    }
    return answer;
  };
  return { asked, loader: createLoader("geo/", fetchFile) };
}

const json = (value: unknown) => () => new Response(JSON.stringify(value));
const arrow = (columns: Parameters<typeof bytesOf>[0]) => () => new Response(bytesOf(columns) as BodyInit);
const kindOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "none",
    (error) => (error instanceof DataError ? error.kind : "other"),
  );

describe("createLoader", () => {
  it("fetches a file once, however often it is asked for", async () => {
    const { asked, loader } = server({
      "app/index.json": [json(INDEX)],
      "app/flows/283691.arrow": [arrow(flowColumns)],
    });
    const [first, second] = await Promise.all([loader.flows("283691"), loader.flows("283691")]);
    expect(await loader.flows("283691")).toBe(first);
    expect(second).toBe(first);
    // What a tonne of the good contains stands in the index.
    expect(asked).toEqual(["app/index.json", "app/flows/283691.arrow"]);
    expect(first?.contentPerTonne).toBe(0.2);
  });

  it("asks anew after a failure", async () => {
    const lost = () => new TypeError("Failed to fetch");
    const { asked, loader } = server({ "app/index.json": [lost, json(INDEX)] });
    expect(await kindOf(loader.index())).toBe("offline");
    expect((await loader.index()).countries[0]?.iso3).toBe("CHN");
    expect(asked).toHaveLength(2);
  });

  it("tells what is missing from what is broken", async () => {
    const startPage = () =>
      new Response("<!doctype html>", { headers: { "content-type": "text/html; charset=utf-8" } });
    const whole = server({ "app/index.json": [json(INDEX)], "app/reports/1.arrow": [startPage] }).loader;
    const { loader } = server({
      "app/sites.arrow": [() => new Response("half a fi")],
      "app/index.json": [json({ ...INDEX, goods: [{ good: 283691 }] })],
    });
    expect(await kindOf(whole.flows("1"))).toBe("missing");
    expect(await kindOf(whole.reports("1"))).toBe("missing");
    expect(await kindOf(loader.sites())).toBe("broken");
    expect(await kindOf(loader.index())).toBe("broken");
    expect(await kindOf(loader.production())).toBe("broken");
  });

  it("names the file in the error", async () => {
    await expect(server({}).loader.siteText()).rejects.toMatchObject({
      path: "app/site-text.arrow",
      name: "DataError",
    });
  });

  it("reads production with the countries and sources of the index, and keeps it", async () => {
    const { asked, loader } = server({
      "app/index.json": [json(INDEX)],
      "app/production.arrow": [arrow(productionColumns)],
    });
    const rows = await loader.production();
    expect(rows[0]?.iso3).toBe("CHN");
    expect(await loader.production()).toBe(rows);
    expect(asked).toEqual(["app/index.json", "app/production.arrow"]);
  });

  it("reads the years before from a file of their own, only when asked", async () => {
    const { asked, loader } = server({
      "app/index.json": [json(INDEX)],
      "app/production.arrow": [arrow(productionColumns)],
      "app/production-early.arrow": [arrow({ ...productionColumns, year: Uint16Array.of(2001) })],
    });
    await loader.production();
    expect(asked).not.toContain("app/production-early.arrow");
    const rows = await loader.earlyProduction();
    expect(rows.map(({ iso3, year }) => [iso3, year])).toEqual([["CHN", 2001]]);
    expect(await loader.earlyProduction()).toBe(rows);
    expect(asked).toEqual(["app/index.json", "app/production.arrow", "app/production-early.arrow"]);
  });
});

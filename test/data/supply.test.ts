import { beforeAll, describe, expect, it } from "vitest";
import { groupsView, partyMembers } from "../../src/model/groups.ts";
import { countryNumber } from "../../src/model/lookup.ts";
import type { Behind, FlowRowsQuery } from "../../src/model/provenance.ts";
import { listedFlows } from "../../src/model/row-lists.ts";
import { YEARS } from "../../src/model/selection.ts";
import type { ConsumerSupply } from "../../src/model/supply.ts";
import { hasShares } from "../../src/model/supply-parts.ts";
import { feedBehind, supplyBehind } from "../../src/model/supply-rows.ts";
import { MEASURES, type Measure, MINERAL_IDS, type MineralId } from "../../src/model/types.ts";
import type { Dataset } from "../../src/model/views.ts";
import { supplyOf } from "../../src/tracing/supply-of.ts";
import { type SupplyTrace, traceSupply } from "../../src/tracing/trace-supply.ts";
import { hasGeo, loadDataset, loader } from "./support/geo.ts";
import { readTable } from "./support/package.ts";

const hasFlows = hasGeo && (await loader.index()).flowFiles.length > 0;
if (!hasFlows) {
  console.warn("Skipped: public/geo/app holds no flows. Run `npm run data` first.");
}

/** Rows of a matrix that do not sum to 1, or hold a negative part. */
function brokenRows(name: string, matrix: Float64Array, rows: number): string[] {
  const columns = matrix.length / rows;
  return Array.from({ length: rows }, (_, row) => matrix.subarray(row * columns, (row + 1) * columns)).flatMap(
    (parts, row) => {
      const sum = parts.reduce((total, part) => total + part, 0);
      const isWhole = Math.abs(sum - 1) < 1e-9 && parts.every((part) => part >= 0 && part <= 1 + 1e-9);
      return isWhole ? [] : [`${name} row ${row}: ${sum}`];
    },
  );
}

const isPart = (part: number) => part >= 0 && part <= 1 + 1e-9;

function brokenTrace(trace: SupplyTrace): string[] {
  const parts = [trace.worldAverage, trace.productsTouched, trace.refinedTouched];
  return [
    ...brokenRows("refinedIn", trace.refinedIn, trace.exporters.length),
    ...brokenRows("minedIn", trace.minedIn, trace.processors.length),
    ...(parts.every((column) => column.every(isPart)) ? [] : ["a part outside 0 to 1"]),
  ];
}

/** Years in which every mineral's imports are compared with the rows of the CSV files. */
const COMPARED_YEARS = [2018, 2021, 2023];

/** The middle of the content of a tonne by good, where its range is not wider than threefold. */
const contents = new Map(
  (hasFlows ? readTable("goods") : []).flatMap((row) => {
    const [low, high] = [Number(row["content_low"]), Number(row["content_high"])];
    const isCounted = low > 0 && high <= 3 * low && row["content_basis"] !== "ferroniobium, gross weight";
    return isCounted ? [[row["good"]!, (low + high) / 2] as const] : [];
  }),
);

/** USD and tonnes of the rows of some codes by exporter and importer, as the CSV file of the year has them. */
function rowSums(year: number, goods: readonly string[]) {
  const rows = readTable(`flows-${year}`).filter((row) => goods.includes(row["good"]!));
  return rows.map((row) => ({
    exporter: row["exporter_iso3"]!,
    importer: row["importer_iso3"]!,
    value: Number(row["value_usd"]),
    weight: Number(row["net_weight_tonnes"]),
    content: Number(row["net_weight_tonnes"]) * (contents.get(row["good"]!) ?? 0),
  }));
}

/** What the importers bought of others: re-imports and trade among them are left out. */
function importsIn(rows: ReturnType<typeof rowSums>, importers: ReadonlySet<string>, measure: Measure): number {
  return rows
    .filter(({ exporter, importer }) => importers.has(importer) && !importers.has(exporter))
    .reduce((sum, row) => sum + row[measure], 0);
}

const sumOf = (amounts: readonly { readonly amount: number }[]) => amounts.reduce((sum, { amount }) => sum + amount, 0);

/** What of a supply does not sum to its imports and own output, or is negative. */
function imbalances(supply: ConsumerSupply, lists: readonly (readonly { readonly amount: number }[])[]): string[] {
  const total = supply.imports + (supply.ownOutput ?? 0);
  const isOff = (sum: number) => Math.abs(sum - total) > 1e-9 * total;
  const within = (amount: number) => amount >= 0 && amount <= total * (1 + 1e-9);
  return [
    ...(supply.total === total ? [] : [`total ${supply.total}`]),
    ...(supply.base === (supply.ownOutput === null ? "imports" : "supply") ? [] : ["wrong word"]),
    ...lists.flatMap((list, at) => (isOff(sumOf(list)) ? [`list ${at} sums to ${sumOf(list)}, not ${total}`] : [])),
    ...(lists.every((list) => list.every(({ amount }) => amount > 0)) ? [] : ["an amount of nothing or less"]),
    ...(within(supply.throughProcessor.amount) ? [] : ["more through the processor than there is"]),
    ...(within(supply.worldAverageAmount) && within(supply.minesLeftOutAmount ?? 0)
      ? []
      : ["more unknown than there is"]),
  ];
}

describe.skipIf(!hasFlows)("tracing through every processor", () => {
  let data: Dataset;
  let traces: SupplyTrace[];
  beforeAll(async () => {
    data = await loadDataset();
    const years = Array.from({ length: YEARS.last - YEARS.recent + 1 }, (_, at) => YEARS.recent + at);
    traces = MINERAL_IDS.flatMap((mineral) => years.flatMap((year) => traceSupply(data, mineral, year, "CHN") ?? []));
  });
  const trace = (mineral: MineralId, year: number) =>
    traces.find((each) => each.mineral === mineral && each.year === year) as SupplyTrace;
  const number = (iso3: string) => countryNumber(data.index, iso3);
  const nameOf = (each: SupplyTrace) => `${each.mineral} ${each.year}`;

  it("has parts that sum to 1 and are never negative, in every mineral and year", () => {
    expect(traces.length).toBeGreaterThan(200);
    expect(traces.flatMap((each) => brokenTrace(each).map((what) => `${nameOf(each)}: ${what}`))).toEqual([]);
  });

  it("gives every consumer its imports and own output, in every measure", () => {
    const wrong: string[] = [];
    let supplies = 0;
    for (const each of traces) {
      for (const measure of MEASURES) {
        for (const consumer of new Set(each.trade[measure].importer)) {
          const supply = supplyOf(each, [consumer], measure);
          supplies += 1;
          const what = imbalances(supply, [supply.minedIn, supply.refinedIn]);
          wrong.push(...what.map((text) => `${nameOf(each)} ${measure} ${consumer}: ${text}`));
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(supplies).toBeGreaterThan(20_000);
  });

  it("has paths that sum to the same, for single countries and for the partners as one bloc", () => {
    const wrong: string[] = [];
    for (const each of traces) {
      const bloc = partyMembers("msp", groupsView(data.index, each.year, false), data.index);
      for (const consumers of [bloc, ...["KOR", "CHN", "DEU", "USA"].map((iso3) => [number(iso3)])]) {
        for (const measure of MEASURES) {
          const supply = supplyOf(each, consumers, measure);
          const what = imbalances(supply, [supply.minedIn, supply.refinedIn, supply.paths]);
          wrong.push(...what.map((text) => `${nameOf(each)} ${measure} ${consumers}: ${text}`));
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("counts each row of its codes once: as an import or, where a refiner buys it, as raw material", () => {
    const wrong: string[] = [];
    let compared = 0;
    for (const each of traces.filter(({ year }) => COMPARED_YEARS.includes(year))) {
      const bloc = partyMembers("msp", groupsView(data.index, each.year, false), data.index);
      const sums = rowSums(each.year, each.goods);
      for (const consumers of [bloc, ...["KOR", "JPN", "CHN", "DEU", "USA"].map((iso3) => [number(iso3)])]) {
        const members = new Set(consumers.map((country) => data.index.countries[country]!.iso3));
        for (const measure of MEASURES) {
          const { imports, feedImports, measure: unit } = supplyOf(each, consumers, measure);
          const rows = importsIn(sums, members, unit);
          compared += rows > 0 ? 1 : 0;
          if (Math.abs(imports + feedImports - rows) > 1e-6 * rows) {
            wrong.push(`${nameOf(each)} ${measure} ${[...members]}: ${imports} + ${feedImports}, rows say ${rows}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(600);
  });

  it("tells what refiners buy as raw material, and shares of the little that is left are not told", () => {
    const told = (mineral: MineralId, iso3: string) => {
      const { imports, feedImports, isMostlyFeed } = supplyOf(trace(mineral, 2023), [number(iso3)], "value");
      return [Math.round(imports / 1e6), Math.round(feedImports / 1e6), isMostlyFeed];
    };
    // Crude and finished goods of rare earths and cobalt are goods of their own now: only graphite's cannot be told apart.
    expect(told("rare-earths", "USA")).toEqual([189, 0, false]);
    expect(told("cobalt", "CHN")).toEqual([266, 0, false]);
    expect(told("graphite", "JPN")).toEqual([0, 82, true]);
    expect(told("cobalt", "KOR")[2]).toBe(false);
    expect(told("lithium", "CHN")[2], "its own output is known").toBe(false);
  });

  it("lists the rows behind a supply, and they add up to it", () => {
    const listed = (behind: Behind) =>
      behind.rows
        .filter((query): query is FlowRowsQuery => query.type === "flows")
        .flatMap((query) =>
          listedFlows(
            query.goods.map((good) => data.flows.get(good)!),
            query,
          ),
        )
        .reduce((sum, row) => sum + (row.valueUsd ?? 0), 0);
    for (const mineral of ["lithium", "cobalt", "graphite", "nickel"] as const) {
      const bloc = partyMembers("msp", groupsView(data.index, 2023, false), data.index);
      for (const consumers of [bloc, [number("CHN")], [number("KOR")]]) {
        const supply = supplyOf(trace(mineral, 2023), consumers, "value");
        expect(listed(supplyBehind(supply, data.index)), mineral).toBeCloseTo(supply.imports, 0);
        expect(listed(feedBehind(supply)), mineral).toBeCloseTo(supply.feedImports, 0);
      }
    }
    const china = supplyOf(trace("lithium", 2023), [number("CHN")], "value");
    expect(supplyBehind(china, data.index).rows.at(-1)).toMatchObject({ type: "production", iso3: "CHN" });
  });

  it("never calls a share of imports a share of supply, nor the other way round", () => {
    const words = (mineral: MineralId, year: number, iso3: string) =>
      supplyOf(trace(mineral, year), [number(iso3)], "value").base;
    expect(words("nickel", 2023, "JPN")).toBe("supply");
    expect(words("lithium", 2023, "KOR")).toBe("imports");
    expect(words("rare-earths", 2023, "JPN")).toBe("imports");
    expect(words("cobalt", 2023, "CHN"), "its refined output is known, and what goods contain").toBe("supply");
  });
});

it.runIf(hasFlows)(
  "tells no shares of a mineral of which most is known from one side only: Korea's graphite of 2024",
  async () => {
    const dataset = await loadDataset();
    const trace = traceSupply(dataset, "graphite", 2024, "CHN");
    const supply = trace && supplyOf(trace, [countryNumber(dataset.index, "KOR")], "value");
    // Artificial graphite as China reports its exports: twice the natural graphite that both sides report.
    expect(supply?.oneSidedImports).toBeGreaterThan(80e6);
    expect(supply?.total).toBeLessThan(45e6);
    expect(supply && hasShares(supply)).toBe(false);
  },
);

import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { group } from "d3-array";
import { beforeAll, describe, expect, test } from "vitest";
import { randomFrom } from "../support/random.ts";
import { readDescriptor, readTable, type TableRow } from "./support/package.ts";
import { hasRawTrade } from "./support/second-files.ts";
import { type Rebuilt, rebuild, type Settled, settle } from "./support/second-reader.ts";
import { type Fate, keyOf, readReports } from "./support/second-sources.ts";

/** Another seed draws other rows: change it to look further. */
const SEED = 20_261_130;
const FLOWS = 10_000;
/** Of every source and year, where some may be drawn twice. */
const OF_EACH = 12;
const RAW_ROWS = 2000;
const OF_EACH_FILE = 60;
/** Kilograms: the package rounds to one, a report of several parts to one each. */
const KILOGRAM = 1.001;

const docs = readFileSync(join(resolve(import.meta.dirname, "../../docs"), "data-trade.md"), "utf8").replace(
  /\s+/g,
  " ",
);

function pick<T>(list: readonly T[], count: number, random: () => number): T[] {
  return Array.from({ length: count }, () => list[Math.floor(random() * list.length)]!);
}

const tableKey = (row: TableRow) => `${row["year"]} ${row["hs_code"]} ${row["exporter_iso3"]} ${row["importer_iso3"]}`;

/** Flows at random, some of every source and year among them. */
function drawFlows(rows: readonly TableRow[]): TableRow[] {
  const random = randomFrom(SEED);
  const groups = [...group(rows, (row) => `${row["source"]} ${row["year"]}`).values()];
  const some = groups.flatMap((ofOne) => pick(ofOne, OF_EACH, random));
  return [...new Set([...some, ...pick(rows, 2 * FLOWS, random)])].slice(0, FLOWS);
}

/** From the first table of goods.md: codes of one good. */
function singleGoods(): ReadonlyMap<string, string> {
  const rows = readTable("goods").flatMap((row) =>
    row["hs_codes"]!.split(";").map((code) => [code, row["good"]!] as const),
  );
  return new Map(rows);
}

function differences(row: TableRow, rebuilt: Rebuilt | undefined): string[] {
  if (rebuilt === undefined) {
    return ["choice: no such flow"];
  }
  const { report, weight, withdrawn, good } = rebuilt;
  const [usd, tonnes] = [row["value_usd"]!, row["net_weight_tonnes"]!];
  const weightSource = weight === null || weight === report ? "" : weight.source;
  const isWithdrawn = row["remarks"]!.split(";").includes("weight withdrawn");
  const isSameWeight =
    (tonnes === "") === (weight === null) && Math.abs(Number(tonnes) * 1000 - (weight?.kg ?? 0)) < KILOGRAM;
  return [
    row["source"] === report.source && row["status"] === report.status
      ? ""
      : `choice: ${report.source} ${report.status}`,
    (usd === "" ? null : Number(usd)) === report.usd ? "" : `value: ${report.usd}`,
    isSameWeight && isWithdrawn === withdrawn ? "" : `weight: ${weight?.kg ?? null}`,
    weightSource === row["weight_source"] ? "" : `whose weight: ${weightSource}`,
    good === row["good"] ? "" : `good: ${good}`,
  ].filter((text) => text !== "");
}

if (!hasRawTrade()) {
  console.log("Raw data is not here: the trade files are not read a second time (docs/data.md says which to get).");
}

describe.runIf(hasRawTrade())("a second reading of the raw trade files", () => {
  const years = readDescriptor().resources.flatMap(({ name }) => /^flows-(\d{4})$/.exec(name)?.[1] ?? []);
  let flows: readonly TableRow[] = [];
  let settled: Settled;
  let rebuilt: ReadonlyMap<string, Rebuilt>;
  let fates: readonly Fate[] = [];

  beforeAll(() => {
    flows = years.flatMap((year) => [...readTable(`flows-${year}`)]);
    const goods = singleGoods();
    const seen = new Map<string, number>();
    const random = randomFrom(SEED);
    const rowsIn = rowsOfSources();
    const all = [...rowsIn.values()].reduce((a, b) => a + b, 0);
    const isDrawn = (source: string) => {
      seen.set(source, (seen.get(source) ?? 0) + 1);
      const rows = rowsIn.get(source)!;
      return random() < Math.max(OF_EACH_FILE / rows, (1.1 * RAW_ROWS) / all);
    };
    const codes = new Set([...goods.keys(), "253090"]);
    const read = readReports(readTable("countries"), codes, isDrawn);
    settled = settle(read.reports);
    rebuilt = rebuild(settled.flows, goods);
    fates = read.fates;
    expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(rowsIn));
  }, 120_000);

  test(`finds ${FLOWS} flows again: report, value, weight, whose weight, good`, () => {
    const drawn = drawFlows(flows);
    expect(drawn).toHaveLength(FLOWS);
    const wrong = drawn.flatMap((row) =>
      differences(row, rebuilt.get(tableKey(row))).map((text) => `${tableKey(row)} ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  test(`says of ${RAW_ROWS} raw rows where they went`, () => {
    expect(fates.length).toBeGreaterThanOrEqual(RAW_ROWS);
    const tables = new Map(
      [...flows, ...readTable("flow-reports")].map((row) => [
        `${row["source"]} ${row["status"]} ${tableKey(row)}`,
        row,
      ]),
    );
    const wrong = fates.flatMap(({ source, row, report, reason }) => {
      const good = report && rebuilt.get(keyOf(report))?.good;
      const why =
        report === null ? reason : settled.whyLeft.get(report) || (good === "other-minerals" ? "other minerals" : "");
      if (why !== "") {
        const isThere = report !== null && tables.has(`${source} ${report.status} ${keyOf(report)}`);
        return isThere || !docs.includes(why) ? [`${source} ${JSON.stringify(row)}: ${why}`] : [];
      }
      const found = tables.get(`${source} ${report!.status} ${keyOf(report!)}`);
      return found !== undefined && (found["value_usd"] || null) === (report!.usd === null ? null : String(report!.usd))
        ? []
        : [`${source} ${keyOf(report!)}: not in the package`];
    });
    expect(wrong).toEqual([]);
  });
});

/** Rows in, by source, as the table of docs/data-trade.md says. */
function rowsOfSources(): ReadonlyMap<string, number> {
  const line = /\| `([a-z0-9-]+)` +\|[^|]*\|[^|]*\| ([\d ]+) \|/g;
  return new Map([...docs.matchAll(line)].map(([, source, rows]) => [source!, Number(rows!.replaceAll(" ", ""))]));
}

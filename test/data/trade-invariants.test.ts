import { group, rollup, sum } from "d3-array";
import { describe, expect, it } from "vitest";
import { readRawJson } from "../../pipeline/lib/raw.ts";
import { GOODS } from "../../pipeline/trade/goods/goods.ts";
import { hasRawData } from "../support/raw-data.ts";
import { readTable, type TableRow } from "./support/package.ts";
import { flowsOf, has, keyOf, pairOf, years } from "./support/trade-rows.ts";

describe("no double counting", () => {
  it("has one row a flow, and no trade of a country with itself", () => {
    for (const year of years) {
      const rows = flowsOf(year);
      expect(new Set(rows.map(keyOf)).size, year).toBe(rows.length);
      expect(rows.filter((row) => row["exporter_iso3"] === row["importer_iso3"])).toEqual([]);
    }
  });

  it("never has a code beside one inside it, for any year and pair", () => {
    const baskets = new Set(GOODS.filter(({ basket }) => basket).map(({ id }) => id));
    const isInside = (whole: string, part: string) =>
      whole !== part && whole.split("+").some((code) => part.startsWith(code));
    for (const year of years) {
      // A basket is in no sum: the EU's lines of its metals may stand beside it.
      const counted = flowsOf(year).filter((row) => !baskets.has(row["good"]!));
      const double = [...group(counted, pairOf)].filter(([, rows]) =>
        rows.some((whole) => rows.some((part) => isInside(whole["hs_code"]!, part["hs_code"]!))),
      );
      expect(double.map(([pair]) => pair)).toEqual([]);
    }
  });

  it("has every second report beside a flow that says so, by another party, or a cargo that is counted elsewhere", () => {
    const flows = new Map(years.flatMap((year) => flowsOf(year).map((row) => [keyOf(row), row])));
    const isElsewhere = (row: TableRow) => isOverruled(row) && !flows.has(keyOf(row));
    const reports = readTable("flow-reports").filter((row) => !isElsewhere(row));
    const saysSo = (row: TableRow | undefined) => row !== undefined && has(row, "other report");
    expect(reports.filter((row) => !saysSo(flows.get(keyOf(row))))).toEqual([]);
    expect(reports.filter((row) => flows.get(keyOf(row))?.["status"] === row["status"])).toEqual([]);
    const withReport = [...flows.values()].filter((row) => saysSo(row)).map(keyOf);
    const declared = new Set(readTable("flow-reports").filter(isElsewhere).map(pairOf));
    const isDeclared = (row: TableRow) => row["good"] === "cobalt-crude" && declared.has(pairOf(row));
    const explained = new Set([...reports.map(keyOf), ...[...flows.values()].filter(isDeclared).map(keyOf)]);
    expect(explained).toEqual(new Set(withReport));
  });

  it("uses one edition a code over all years", () => {
    const editions = rollup(
      years.flatMap((year) => flowsOf(year).filter((row) => row["status"] === "reconciled")),
      (rows) => [...new Set(rows.map((row) => row["source"]))],
      (row) => row["hs_code"]!,
    );
    expect([...editions].filter(([, sources]) => sources.length > 1)).toEqual([]);
  });
});

describe("sources", () => {
  it("cites only sources that are listed, each with its licence and whether that is open", () => {
    const sources = new Map(readTable("sources").map((row) => [row["id"]!, row]));
    const used = new Set(
      [...years.flatMap((year) => flowsOf(year)), ...readTable("flow-reports")].flatMap((row) => [
        row["source"]!,
        row["weight_source"]!,
      ]),
    );
    used.delete("");
    for (const id of used) {
      const licence = id.startsWith("baci") ? /Etalab/ : id === "eurostat-comext" ? /Eurostat/ : /UN Comtrade/;
      expect(sources.get(id)?.["open"], id).toBe(String(!id.startsWith("comtrade")));
      expect(sources.get(id)?.["licence"], id).toMatch(licence);
    }
    expect(used.size).toBeGreaterThan(11);
  });

  it("names the source of a borrowed weight, and only where there is a weight", () => {
    const borrowed = years.flatMap((year) => flowsOf(year)).filter((row) => row["weight_source"] !== "");
    expect(borrowed.length).toBeGreaterThan(10_000);
    expect(borrowed.filter((row) => row["net_weight_tonnes"] === "")).toEqual([]);
  });
});

describe("parties", () => {
  it("has Taiwan in its own right, and no bloc, world or unnamed area", () => {
    const known = new Set(readTable("countries").map((row) => row["iso3"]));
    for (const year of years) {
      const parties = flowsOf(year).flatMap((row) => [row["exporter_iso3"], row["importer_iso3"]]);
      expect(
        parties.filter((iso3) => !known.has(iso3)),
        year,
      ).toEqual([]);
      expect(
        parties.filter((iso3) => iso3 === "EUU" || iso3 === "EUR"),
        year,
      ).toEqual([]);
    }
    for (const year of ["1997", "2013", "2024"]) {
      expect(
        flowsOf(year).some((row) => row["importer_iso3"] === "TWN"),
        year,
      ).toBe(true);
    }
  });

  it("knows of the 2025 extract no value, and nothing of the Philippines", () => {
    const extract = flowsOf("2025").filter((row) => row["source"] === "comtrade-2025-extract");
    expect(extract.length).toBeGreaterThan(100);
    expect(extract.filter((row) => row["value_usd"] !== "" || row["importer_iso3"] === "PHL")).toEqual([]);
  });
});

/** A report of a cargo that another book counts (docs/goods.md, One cargo, two books). */
function isOverruled(row: TableRow): boolean {
  const [hsCode, exporter, importer, year] = ["hs_code", "exporter_iso3", "importer_iso3", "year"].map(
    (name) => row[name]!,
  );
  return (
    (hsCode === "282200" && exporter === "COD") ||
    (importer === "CHN" && Number(year) >= 2018 && (hsCode === "282200" || (hsCode === "810510" && exporter === "MYS")))
  );
}

interface WorldTotals {
  readonly meta: { readonly commodities: readonly { readonly id: string; readonly hs4: string }[] };
  readonly flows: Readonly<Record<string, Readonly<Record<string, readonly { readonly v: number }[]>>>>;
  readonly totals: Readonly<Record<string, Readonly<Record<string, { readonly value_usd: number }>>>>;
}

describe("goods of which only the largest flows are held", () => {
  const truncated = GOODS.filter((good) => good.truncated !== undefined);

  it("are those that no source but BACI's headings covers", () => {
    const sources = rollup(
      years.flatMap(flowsOf),
      (rows) => [...new Set(rows.map((row) => row["source"]))].join(),
      (row) => row["good"]!,
    );
    const only = [...sources].filter(([, names]) => names === "baci-202601-hs4").map(([good]) => good);
    expect(only.sort()).toEqual(truncated.map((good) => good.id).sort());
  });

  it.runIf(hasRawData())("state the part of the world's value that the file's own totals give", () => {
    const { meta, flows, totals } = readRawJson<WorldTotals>("trade/baci-comflow-hs4/flows.json");
    for (const good of truncated) {
      const { id } = meta.commodities.find(({ hs4 }) => good.hsCodes.includes(hs4))!;
      const shares = Object.entries(flows[id]!).map(
        ([year, rows]) => sum(rows, ({ v }) => v) / totals[id]![year]!.value_usd,
      );
      const [low, high] = [Math.min(...shares), Math.max(...shares)].map((share) => Math.round(share * 100));
      expect(good.truncated, good.id).toContain(`${low}–${high} %`);
      expect(good.truncatedKo, good.id).toContain(`${low}–${high}%`);
    }
  });
});

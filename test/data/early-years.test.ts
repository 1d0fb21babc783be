import { describe, expect, it } from "vitest";
import { worldShares } from "../../src/model/shares.ts";
import { MINERAL_IDS, type MineralId, type ProductionRow } from "../../src/model/types.ts";
import { traceSupply } from "../../src/tracing/trace-supply.ts";
import { loadDataset, loader } from "./support/geo.ts";

const data = await loadDataset();
const STAGES = ["ore", "refined"] as const;
const SERIES = MINERAL_IDS.flatMap((mineral) => STAGES.map((stage) => ({ mineral, stage })));

/** How many years the nearest figure of a series is away, looked for in all rows. */
function nearest(mineral: MineralId, stage: string, year: number): number | undefined {
  const isOfSeries = (row: ProductionRow) => row.mineral === mineral && row.stage === stage && row.preferred;
  const away = data.production
    .filter((row) => isOfSeries(row) && row.share !== null)
    .map((row) => Math.abs(row.year - year));
  const least = Math.min(...away);
  return least <= 3 ? least : undefined;
}

describe("years before 2012", () => {
  it("are joined to the recent ones, each table sorted by year with all its rows", () => {
    for (const { good, rows, earlyRows } of data.index.flowFiles) {
      const years = data.flows.get(good)!.year;
      expect(years.length, good).toBe(rows + earlyRows);
      expect(
        years.every((year, row) => row === 0 || years[row - 1]! <= year),
        good,
      ).toBe(true);
    }
  });

  it("hold no output that is nearer to a recent year than what that year is told by", async () => {
    const recent = await loader.production();
    for (const { mineral, stage } of SERIES) {
      for (const year of [2012, 2013, 2014]) {
        const told = worldShares(recent, mineral, stage, year)?.year;
        expect(told && Math.abs(told - year), `${mineral} ${stage} ${year}`).toBe(nearest(mineral, stage, year));
      }
    }
  });

  it("are traced from 2000 on", () => {
    expect(traceSupply(data, "cobalt", 1999, "CHN")).toBeNull();
    expect(traceSupply(data, "cobalt", 2000, "CHN")?.year).toBe(2000);
  });
});

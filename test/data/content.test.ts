import { beforeAll, describe, expect, it } from "vitest";
import { fitMeasure } from "../../src/model/content.ts";
import { flowsView } from "../../src/model/flows-view.ts";
import { groupsView } from "../../src/model/groups.ts";
import { DEFAULT_SELECTION } from "../../src/model/selection.ts";
import { MINERAL_IDS, type MineralId } from "../../src/model/types.ts";
import type { Dataset } from "../../src/model/views.ts";
import { hasGeo, loadDataset } from "./support/geo.ts";
import { readTable } from "./support/package.ts";

const YEARS = [2014, 2019, 2023];

describe.skipIf(!hasGeo)("by weight, over the rows of the package", () => {
  let data: Dataset;
  let goods: ReturnType<typeof readTable>;
  beforeAll(async () => {
    data = await loadDataset();
    goods = readTable("goods");
  });

  const goodsOf = (mineral: MineralId) =>
    goods.filter((row) => {
      const isInView = DEFAULT_SELECTION.stages.some((stage) => stage === row["stage"]);
      return isInView && row["basket"] === "false" && row["minerals"]!.split(";").includes(mineral);
    });

  /** Tonnes that a gross tonne is counted as: content across stages, at most threefold uncertain; else the tonne itself. */
  const perTonne = (mineral: MineralId) => {
    const held = goodsOf(mineral);
    const isOfOneStage = new Set(held.map((row) => row["stage"])).size < 2;
    const middles = held.map((row) => {
      const [low, high] = [Number(row["content_low"]), Number(row["content_high"])];
      const isKnown = low > 0 && high <= 3 * low && row["content_basis"] !== "ferroniobium, gross weight";
      return [row["good"]!, isOfOneStage ? 1 : isKnown ? (low + high) / 2 : 0] as const;
    });
    return new Map(middles);
  };

  it("adds up gross tonnes of one stage, and of several stages what each good contains", () => {
    const wrong: string[] = [];
    let byContent = 0;
    for (const year of YEARS) {
      const rows = readTable(`flows-${year}`).filter((row) => row["exporter_iso3"] !== row["importer_iso3"]);
      for (const mineral of MINERAL_IDS) {
        const tonnes = perTonne(mineral);
        const sum = rows.reduce(
          (all, row) => all + Number(row["net_weight_tonnes"]) * (tonnes.get(row["good"]!) ?? 0),
          0,
        );
        const asked = { ...DEFAULT_SELECTION, minerals: [mineral], year, lens: "all", measure: "weight" } as const;
        const { total } = flowsView(data, asked, groupsView(data.index, year, false));
        byContent += fitMeasure(asked, data.index).measure === "weight" ? 0 : 1;
        if (!(Math.abs(total - sum) <= 1e-9 * sum)) {
          wrong.push(`${mineral} ${year}: ${total}, rows say ${sum}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(byContent).toBeGreaterThan(45);
  });

  it("has a source for every content, and a range that a tonne can hold", () => {
    const known = goods.filter((row) => row["content_low"] !== "");
    expect(known.length).toBeGreaterThan(30);
    expect(known.filter((row) => row["content_evidence"]!.length < 10)).toEqual([]);
    // A tonne of rare-earth metal makes more than a tonne of its oxides.
    const most = (basis: string | undefined) => (basis === "REO" ? 1.3 : 1);
    const isRange = ([low, high, basis]: readonly [number, number, string | undefined]) =>
      low > 0 && low <= high && high <= most(basis);
    const ranges = known.map(
      (row) => [Number(row["content_low"]), Number(row["content_high"]), row["content_basis"]] as const,
    );
    expect(ranges.filter((range) => !isRange(range))).toEqual([]);
  });

  it("puts China's cobalt feed of 2023 near what DR Congo mines, where gross tonnes were three times that", () => {
    const groups = groupsView(data.index, 2023, false);
    const asked = { ...DEFAULT_SELECTION, minerals: ["cobalt"], year: 2023, measure: "weight" } as const;
    const feed = (stages: readonly ("ore" | "intermediate" | "refined")[]) =>
      Math.round(flowsView(data, { ...asked, stages }, groups).totalsByRole.feed / 1000);
    expect(feed(["ore", "intermediate", "refined"])).toBe(109);
    expect(feed(["intermediate"])).toBeGreaterThan(300);
  });
});

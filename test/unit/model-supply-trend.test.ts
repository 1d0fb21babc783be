import { describe, expect, it } from "vitest";
import { goodsChanges, runsOf, supplyTrend } from "../../src/model/supply-trend.ts";
import { supplyOf } from "./support/supply.ts";
import { at } from "./support/tiny-dataset.ts";

const [CHN, CHL, AUS] = [at("CHN"), at("CHL"), at("AUS")];
const supplies = [
  supplyOf([[AUS, CHN, 60], [CHL, CHL, 40]], { year: 2020 }), // biome-ignore format: a small table
  supplyOf([[CHL, CHL, 10]], { year: 2021 }),
  supplyOf([[-1, CHN, 5]], { year: 2023 }),
];

describe("trend", () => {
  const points = supplyTrend(supplies, [2020, 2021, 2022, 2023], { processor: CHN, origin: AUS });

  it("follows one processor and one origin; zero is a figure, a missing year is none", () => {
    expect(points.map(({ refined }) => refined)).toEqual([0.6, 0, null, 1]);
    expect(points.map(({ mined }) => mined)).toEqual([0.6, 0, null, null]);
    expect(points.map(({ base }) => base)).toEqual(["imports", "imports", null, "imports"]);
  });

  it("breaks its line at a gap", () => {
    expect(runsOf(points, "refined").map((run) => run.map(({ year }) => year))).toEqual([[2020, 2021], [2023]]);
    expect(runsOf(points, "mined").map((run) => run.map(({ year }) => year))).toEqual([[2020, 2021]]);
  });

  it("breaks its line where other goods are counted, and names the year", () => {
    const years = [2020, 2021, 2022, 2023];
    const changing = years.map((year) =>
      supplyOf([[CHL, CHN, 10]], { year, goods: year < 2022 ? ["282200"] : ["282200", "8105"] }),
    );
    const all = supplyTrend(changing, years, { processor: CHN, origin: CHL });
    expect(runsOf(all, "refined").map((run) => run.map(({ year }) => year))).toEqual([
      [2020, 2021],
      [2022, 2023],
    ]);
    expect(goodsChanges(all)).toEqual([2022]);
    expect(goodsChanges(points)).toEqual([]);
  });

  it("has no line of origins where none is known", () => {
    const none = supplyTrend(supplies, [2020], { processor: CHN, origin: null });
    expect(none[0]).toMatchObject({ refined: 0.6, mined: null });
  });
});

it("a country that is not named has none where most is known, and is unknown where most is not", () => {
  const share = (unknown: number) =>
    supplyTrend(
      [
        supplyOf([
          [CHL, CHL, 100 - unknown],
          [-1, CHL, unknown],
        ]),
      ],
      [2024],
      { processor: CHN, origin: AUS },
    )[0]?.mined;
  expect([share(40), share(60)]).toEqual([0, null]);
});

it("says where most of a year stands on world averages", () => {
  const averaged = (worldAverageAmount: number) =>
    supplyTrend([supplyOf([[AUS, CHN, 100]], { worldAverageAmount })], [2024], { processor: CHN, origin: AUS })[0]
      ?.averaged;
  expect([averaged(40), averaged(60)]).toEqual([false, true]);
});

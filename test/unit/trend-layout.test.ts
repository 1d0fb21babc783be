import { expect, it } from "vitest";
import type { TrendPoint } from "../../src/model/supply-trend.ts";
import { trendPlan } from "../../src/ui/kit/charts/trend-layout.ts";

const point = (year: number, refined: number | null, base: TrendPoint["base"] = "supply"): TrendPoint => ({
  year,
  refined,
  mined: null,
  base,
  averaged: false,
  goods: "283691",
});

it("puts shares between 0 and 100 %, years from left to right, and breaks the line where a year is not known", () => {
  const points = [point(2020, 0), point(2021, 0.5), point(2022, null), point(2023, 1, "imports")];
  const plan = trendPlan(points, { width: 354, height: 130 }, "supply");
  expect(plan.levels.map(({ y }) => y)).toEqual([110, 60, 10]);
  expect(plan.years.map(({ x }) => x)).toEqual([36, 136, 236, 336]);
  expect(plan.lines.refined.paths).toEqual(["M36.0,110.0L136.0,60.0"]);
  expect(plan.lines.refined.dots).toEqual([
    { x: 36, y: 110, hollow: false },
    { x: 136, y: 60, hollow: false },
    { x: 336, y: 10, hollow: true },
  ]);
  expect(plan.lines.mined).toEqual({ paths: [], dots: [] });
  expect(plan.columnWidth).toBe(100);
});

it("a share of mines that is mostly a world average has a hollow dot, whatever its base", () => {
  const points = [{ ...point(2020, 0.5), mined: 0.5, averaged: true }, point(2021, 0.5)];
  const { lines } = trendPlan(points, { width: 354, height: 130 }, "supply");
  expect([lines.mined.dots[0]?.hollow, lines.refined.dots[0]?.hollow]).toEqual([true, false]);
});

it("of nothing is an empty frame", () => {
  expect(trendPlan([], { width: 300, height: 100 }, "supply").years).toEqual([]);
});

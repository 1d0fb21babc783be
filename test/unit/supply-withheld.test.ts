import { expect, it } from "vitest";
import { supplyRows } from "../../src/export/share-rows.ts";
import { fillShares, tracedFill, withheldFill } from "../../src/map/fill.ts";
import { legendEntries } from "../../src/map/legend.ts";
import { supplyConcentration } from "../../src/model/concentration.ts";
import { supplyTrend } from "../../src/model/supply-trend.ts";
import { supplyShift } from "../../src/tracing/sensitivity.ts";
import { createFakeExplorer } from "../dom/fake-explorer.ts";
import { supplyOf } from "./support/supply.ts";
import { at, INDEX } from "./support/tiny-dataset.ts";

const [CHN, AUS] = [at("CHN"), at("AUS")];
const told = supplyOf([[AUS, CHN, 100]]);
const withheld = { ...told, feedImports: 900, isMostlyFeed: true };

it("no view tells shares of what a refiner leaves", () => {
  const trend = (supply: typeof told) => supplyTrend([supply], [2024], { processor: CHN, origin: AUS })[0];
  expect(trend(told)).toMatchObject({ refined: 1, mined: 1, base: "imports" });
  expect(trend(withheld)).toMatchObject({ refined: null, mined: null, base: null });
  expect(supplyConcentration(told, "mined", INDEX)?.hhi).toBe(10_000);
  expect(supplyConcentration(withheld, "mined", INDEX)).toBeNull();
  expect([supplyRows(INDEX, told).length, supplyRows(INDEX, withheld).length]).toEqual([1, 0]);
  expect(supplyShift(told, told)).not.toBeNull();
  expect([supplyShift(told, withheld), supplyShift(withheld, told)]).toEqual([null, null]);
});

it("the map is not coloured by it, and the legend says that it is not known", () => {
  const formats = { amount: String, tonnes: String, share: String, country: String };
  const shown = (supply: typeof told) => {
    const { explorer } = createFakeExplorer({ fill: "refined-in" }, { supply: { now: () => supply } });
    const legend = legendEntries(explorer, formats).find(({ id }) => id === "fill");
    return {
      fill: fillShares(explorer),
      isWithheld: withheldFill(explorer) !== null,
      legend: legend?.labelKey,
      steps: legend?.values?.["steps"],
      traced: tracedFill(explorer) !== null,
    };
  };
  expect(shown(told)).toMatchObject({ isWithheld: false, traced: true, legend: "legend.refined-in" });
  expect(shown(told).fill?.get("CHN")).toBe(1);
  expect(shown(told).steps).toBe("0.05, 0.15, 0.35, 0.6");
  expect(shown(withheld)).toMatchObject({
    fill: null,
    isWithheld: true,
    traced: false,
    legend: "legend.supplyUnknown",
  });
});

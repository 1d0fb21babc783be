import { describe, expect, test } from "vitest";
import { buildProduction } from "../../pipeline/production/build-production.ts";
import { averagedYears, namesContent } from "../../src/model/bases.ts";
import { hasRawData } from "../support/raw-data.ts";
import { compareStageShares } from "./support/check-stage-shares.ts";
import type { TableRow } from "./support/package.ts";
import { cellOf, find, groupRows, rows, seriesOf } from "./support/production.ts";

const percent = (row: TableRow | undefined) => Math.round(Number(row?.["share_of_world"]) * 100);

describe("known shares", () => {
  test.each([
    ["graphite", 96],
    ["rare-earths", 91],
    ["cobalt", 78],
    ["lithium", 70],
    ["copper", 44],
    ["nickel", 31],
  ])("IEA 2024: China refines %s to %d %%", (mineral, share) => {
    const row = find(mineral, "refined", 2024, "CHN", "iea-explorer-2025");
    expect(percent(row)).toBe(share);
    expect(row?.["preferred"]).toBe("true");
  });

  test("USGS 2022: rare earths mined in China 70 %, in the USA 14 %", () => {
    expect(percent(find("rare-earths", "ore", 2022, "CHN", "usgs-mcs-2024"))).toBe(70);
    expect(percent(find("rare-earths", "ore", 2022, "USA", "usgs-mcs-2024"))).toBe(14);
  });

  test("whatever is called an average has its years as a value, and nothing else has", () => {
    const bases = [...new Set(rows.map((row) => row["basis"] ?? ""))];
    const averaged = bases.filter((basis) => averagedYears(basis) !== null);
    expect(averaged).toEqual(bases.filter((basis) => /average/iu.test(basis)));
    expect(averaged.length).toBeGreaterThan(0);
    for (const basis of averaged) {
      const { from, to } = averagedYears(basis)!;
      expect(basis).toContain(`${from}–${to}`);
    }
  });

  test("a basis names a content, or says itself that it does not", () => {
    const bases = [...new Set(rows.map((row) => row["basis"] ?? ""))];
    const others = bases.filter((basis) => !namesContent(basis));
    expect(others).toEqual(bases.filter((basis) => /gross|differs|share only/iu.test(basis)));
  });

  test("bases keep ore and refined goods of unlike weight apart", () => {
    expect(find("rare-earths", "ore", 2024, "CHN", "usgs-mcs-2026")?.["basis"]).toBe("REO");
    expect(find("rare-earths", "refined", 2024, "CHN", "iea-explorer-2025")?.["basis"]).toBe("magnet REE");
    expect(find("lithium", "ore", 2024, "CHN", "usgs-mcs-2026")?.["basis"]).toBe("contained metal");
    expect(find("lithium", "refined", 2024, "CHN", "iea-explorer-2025")?.["basis"]).toBe("contained metal");
  });
});

describe("series", () => {
  test("one series per mineral, stage and year is preferred, whole", () => {
    for (const [cell, members] of groupRows(cellOf)) {
      const preferred = new Set(members.filter((row) => row["preferred"] === "true").map(seriesOf));
      expect(preferred.size, cell).toBe(1);
      const series = members.filter((row) => preferred.has(seriesOf(row)));
      expect(
        series.every((row) => row["preferred"] === "true"),
        cell,
      ).toBe(true);
    }
  });

  test("name no country twice", () => {
    for (const [name, members] of groupRows(seriesOf)) {
      expect(new Set(members.map((row) => row["country_iso3"])).size, name).toBe(members.length);
    }
  });

  test("have one world total, and shares that belong to it", () => {
    for (const [name, members] of groupRows(seriesOf)) {
      const totals = new Set(members.map((row) => row["world_total_tonnes"]));
      expect(totals.size, name).toBe(1);
      for (const row of members.filter(
        (member) => member["quantity_tonnes"] !== "" && member["share_of_world"] !== "",
      )) {
        const share = Number(row["quantity_tonnes"]) / Number(row["world_total_tonnes"]);
        expect(Math.abs(share - Number(row["share_of_world"])), `${name} ${row["country_iso3"]}`).toBeLessThan(6e-5);
      }
    }
  });

  // Published totals are rounded and shares of the EU's study add up to 104 % at most.
  test("do not hold more than the world", () => {
    for (const [name, members] of groupRows(seriesOf)) {
      const sum = members.reduce((total, row) => total + Number(row["share_of_world"]), 0);
      expect(sum, name).toBeLessThan(1.05);
    }
  });

  // A wrong unit is a factor of a thousand; the largest true step of a year is far below three.
  test("of one basis do not jump from year to year", () => {
    const totals = new Map<string, number>();
    for (const row of rows.filter((each) => each["world_total_tonnes"] !== "")) {
      totals.set(
        [row["mineral"], row["stage"], row["basis"], row["year"]].join("|"),
        Number(row["world_total_tonnes"]),
      );
    }
    for (const [key, total] of totals) {
      const [mineral, stage, basis, year] = key.split("|");
      const before = totals.get([mineral, stage, basis, Number(year) - 1].join("|"));
      const factor = before === undefined || before === 0 ? 1 : total / before;
      expect(factor, key).toBeGreaterThan(1 / 3);
      expect(factor, key).toBeLessThan(3);
    }
  });

  test("hold no projection", () => {
    const years = rows.filter((row) => row["source"] === "iea-explorer-2025").map((row) => row["year"]);
    expect([...new Set(years)]).toEqual(["2024"]);
  });
});

/** Differences looked at and understood: the fact file quotes rounded sentences or a transcription. */
const UNDERSTOOD = [
  "silicon · ferrosilicon smelting (Si content) · CHN · 2024 · usgs-mcs-2026",
  "gallium · refining (primary low-purity) · CHN · 2025 · usgs-mcs-2026",
  "cobalt · mining · COD · 2025 · usgs-mcs-2026",
  "cobalt · mining · IDN · 2025 · usgs-mcs-2026",
];

test("agrees with every verified share of the fact file that it covers", () => {
  if (!hasRawData()) {
    console.log("Raw data is not here: the check against facts/stage-shares.csv is skipped.");
    return;
  }
  const compared = compareStageShares(buildProduction({ openOnly: false })).filter(
    (each) => each.packagePercent !== null,
  );
  const different = compared.filter((each) => Math.abs(each.factPercent - (each.packagePercent ?? 0)) > 0.11);
  for (const { fact, factPercent, packagePercent } of different) {
    console.log(`Differs: ${fact}: fact file ${factPercent} %, package ${packagePercent?.toFixed(2)} %`);
  }
  expect(compared.length).toBeGreaterThan(500);
  expect(different.map((each) => each.fact).sort()).toEqual([...UNDERSTOOD].sort());
});

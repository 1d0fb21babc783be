import { describe, expect, test } from "vitest";
import { readRawCsv } from "../../pipeline/lib/raw.ts";
import { hasRawData } from "../support/raw-data.ts";
import { find, groupRows, rows, tonnesOf } from "./support/production.ts";

const WMD = "world-mining-data-2026";

describe("World Mining Data", () => {
  test.each([
    ["rare-earths", "ore", "MMR", 2023, "56850"],
    ["rare-earths", "ore", "MMR", 2024, "39400"],
    ["rare-earths", "ore", "LAO", 2023, "5360"],
    ["rare-earths", "ore", "LAO", 2024, "4130"],
    ["rare-earths", "ore", "MYS", 2023, "3340"],
    ["rare-earths", "ore", "MYS", 2024, "5120"],
    ["cobalt", "ore", "COD", 2024, "200253"],
    ["graphite", "ore", "TZA", 2024, "41431"],
    ["gallium", "refined", "CHN", 2024, "974"],
    ["germanium", "refined", "CHN", 2024, "140"],
  ])("%s %s of %s in %d: %s t", (mineral, stage, iso3, year, tonnes) => {
    const row = find(mineral, stage, year, iso3, WMD);
    expect(row?.["quantity_tonnes"]).toBe(tonnes);
    expect(row?.["preferred"]).toBe("true");
  });

  test.each([
    ["rare-earths", 2020, 229892],
    ["rare-earths", 2022, 298667],
    ["graphite", 2022, 1734756],
    ["antimony", 2022, 83212],
  ])("the world of %s in %d is the sum of the rows: the total lacks countries", (mineral, year, world) => {
    const row = find(mineral, "ore", year, "CHN", WMD);
    expect(row?.["world_total_tonnes"]).toBe(String(world));
    expect(row?.["note"]).toContain("sum of the listed countries");
  });

  test("its own total is the world where it lacks nobody", () => {
    const gallium = find("gallium", "refined", 2024, "CHN", WMD);
    expect([gallium?.["world_total_tonnes"], gallium?.["share_of_world"], gallium?.["note"]]).toEqual([
      "987",
      "0.9868",
      "",
    ]);
    expect(find("rare-earths", "ore", 2023, "CHN", WMD)?.["world_total_tonnes"]).toBe("394221");
  });

  test("germanium: 150 t are the publisher's world, of which no share is taken", () => {
    const germanium = rows.filter((row) => row["mineral"] === "germanium" && row["source"] === WMD);
    expect(germanium.map((row) => row["share_of_world"]).join("")).toBe("");
    const china = find("germanium", "refined", 2024, "CHN", WMD);
    expect(china?.["world_total_tonnes"]).toBe("150");
    expect(china?.["note"]).toContain("leaves out producing countries");
    expect(find("germanium", "refined", 2020, "CHN", "usgs-mcs-2022")?.["share_of_world"]).toBe("0.6786");
  });
});

test.each([
  ["rare-earths", "ore", "MMR", "39400", "27000"],
  ["rare-earths", "ore", "MYS", "5120", "140"],
  ["rare-earths", "ore", "NGA", "4000", "1500"],
  ["rare-earths", "ore", "THA", undefined, "2100"],
  ["cobalt", "ore", "COD", "200253", "226000"],
  ["graphite", "ore", "TZA", "41431", "27000"],
  ["gallium", "refined", "CHN", "974", "839"],
])("%s %s of %s in 2024: World Mining Data %s, USGS %s, side by side", (mineral, stage, iso3, wmd, usgs) => {
  expect(tonnesOf(mineral, stage, 2024, iso3, WMD)).toBe(wmd);
  expect(tonnesOf(mineral, stage, 2024, iso3, "usgs-mcs-2026")).toBe(usgs);
  expect(find(mineral, stage, 2024, iso3, "usgs-mcs-2026")?.["preferred"]).toBe("false");
});

/** The publisher of each year's preferred series, in the order of the years, each once: "bgs 2000, usgs 2025". */
function publishers(mineral: string, stage: string): string {
  const preferred = rows.filter(
    (row) => row["mineral"] === mineral && row["stage"] === stage && row["preferred"] === "true",
  );
  const years = [...groupRows((row) => row["year"] ?? "", preferred)].sort(([a], [b]) => Number(a) - Number(b));
  const named = years.map(([year, [row]]) => [row?.["source"]?.split("-")[0], year] as const);
  return named
    .filter(([name], at) => name !== named[at - 1]?.[0])
    .map((pair) => pair.join(" "))
    .join(", ");
}

describe("the preferred series changes its publisher only where the years of one end", () => {
  const mined = [...groupRows((row) => row["mineral"] ?? "", rows)].flatMap(([mineral, all]) =>
    all.some((row) => row["stage"] === "ore") ? [mineral] : [],
  );

  test("mine output", () => {
    expect(mined.length).toBeGreaterThan(20);
    for (const mineral of mined) {
      expect(publishers(mineral, "ore"), mineral).toMatch(/^(bgs 2000, )?world 2018, usgs 2025$/);
    }
  });

  test.each(["aluminium", "indium", "tellurium", "bismuth"])("refined %s", (mineral) => {
    expect(publishers(mineral, "refined")).toBe("world 2018, usgs 2025");
  });

  test("refined gallium, and cobalt and nickel of the IEA", () => {
    expect(publishers("gallium", "refined")).toBe("bgs 2007, world 2018, usgs 2025");
    expect(publishers("cobalt", "refined")).toBe("bgs 2000, iea 2024");
    expect(publishers("nickel", "refined")).toBe("bgs 2000, iea 2024");
  });
});

const NAMES: Readonly<Record<string, readonly [mineral: string, stage: string]>> = {
  "Rare Earths (REO)": ["rare-earths", "ore"],
  "Lithium (Li2O)": ["lithium", "ore"],
  Cobalt: ["cobalt", "ore"],
  Nickel: ["nickel", "ore"],
  Graphite: ["graphite", "ore"],
  Manganese: ["manganese", "ore"],
  Bauxite: ["aluminium", "ore"],
  Gallium: ["gallium", "refined"],
  Germanium: ["germanium", "refined"],
  Bismuth: ["bismuth", "refined"],
};

test.runIf(hasRawData())("a blank stays unknown, a zero stays zero, an estimate stays an estimate", () => {
  const raw = readRawCsv("production/world-mining-data-2018-2024/world_mining_data_2018_2024.csv").filter(
    (row) => NAMES[row["commodity"] ?? ""] !== undefined && row["Country"] !== "Total" && row["Country"] !== "Kosovo",
  );
  const cells = raw.flatMap((row) =>
    ["2018", "2019", "2020", "2021", "2022", "2023", "2024"].map((year) => ({ row, year, tonnes: row[year] })),
  );
  expect(cells.filter(({ tonnes }) => tonnes === "").length).toBeGreaterThan(20);
  expect(cells.filter(({ tonnes }) => tonnes === "0").length).toBeGreaterThan(20);
  for (const { row, year, tonnes } of cells) {
    const [mineral, stage] = NAMES[row["commodity"]!]!;
    const held = find(mineral, stage, Number(year), row["Country_ISO"]!, WMD);
    const where = `${row["commodity"]} ${row["Country"]} ${year}`;
    // Some cells carry the crumbs of a calculation: 63580.00000000001.
    expect(held?.["quantity_tonnes"], where).toBe(tonnes === "" ? "" : String(Math.round(Number(tonnes) * 1e3) / 1e3));
    expect(held?.["estimated"], where).toBe(String(row["data_source"] === "e"));
  }
});

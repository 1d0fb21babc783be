import { describe, expect, it } from "vitest";
import type { FlowRowsQuery } from "../../src/model/provenance.ts";
import { listedFlows } from "../../src/model/row-lists.ts";
import { feedBehind, supplyBehind, totalBehind } from "../../src/model/supply-rows.ts";
import { at, dataset, output, type TinyIso3 } from "./support/tiny-dataset.ts";
import { mines, NETWORK_INDEX, type TinySupply, tinySupply, trade } from "./support/tiny-network.ts";

const TABLES = {
  "252922": [trade("AUS", "CHN", 100), trade("AUS", "KOR", 5), trade("CHN", "KOR", 3), trade("CHL", "JPN", 40)],
  "750210": [trade("AUS", "KOR", 7)],
};
const DATA = dataset(TABLES, [], NETWORK_INDEX);
const fluorspar: TinySupply = {
  tables: TABLES,
  mineral: "fluorspar",
  production: [output("fluorspar", "refined", "CHN", 2023, 1, { basis: "acid" })],
};

/** USD of the trade rows that a list shows. */
function listed(rows: readonly { readonly type: string }[]): number {
  return rows
    .filter((query): query is FlowRowsQuery => query.type === "flows")
    .flatMap((query) =>
      listedFlows(
        [...DATA.flows.values()].filter((table) => query.goods.includes(table.good)),
        query,
      ),
    )
    .reduce((sum, row) => sum + (row.valueUsd ?? 0), 0);
}

describe("the rows behind a supply", () => {
  it.each([
    { consumers: ["KOR"], imports: 8, feed: 0 },
    { consumers: ["CHN"], imports: 0, feed: 100 },
    { consumers: ["CHN", "KOR"], imports: 5, feed: 100 },
    { consumers: ["AUS", "CHN", "KOR"], imports: 0, feed: 0 },
    { consumers: ["CHN", "KOR", "JPN"], imports: 45, feed: 100 },
  ] as const)("sum to its imports, raw material apart: $consumers", ({ consumers, imports, feed }) => {
    const supply = tinySupply(fluorspar, ...(consumers as readonly TinyIso3[]));
    expect([supply.imports, supply.feedImports]).toEqual([imports, feed]);
    expect(listed(supplyBehind(supply, NETWORK_INDEX).rows)).toBe(imports);
    expect(listed(feedBehind(supply).rows)).toBe(feed);
    expect(totalBehind(supply, NETWORK_INDEX).status).toBe("measured");
  });

  it("name the production figures of own output, and the total is no measured one then", () => {
    const given: TinySupply = {
      tables: { "750210": [[2023, "NOR", "KOR", 30_000, 30]] },
      production: [...mines("nickel", "AUS"), output("nickel", "refined", "KOR", 2022, 60)],
    };
    const supply = tinySupply(given, "KOR");
    expect(supply.base).toBe("supply");
    expect(supplyBehind(supply, NETWORK_INDEX).rows.slice(-1)).toEqual([
      { type: "production", mineral: "nickel", stage: "refined", year: 2022, iso3: "KOR" },
    ]);
    expect(totalBehind(supply, NETWORK_INDEX).status).toBe("traced");
  });
});

describe("a refiner whose output is not known", () => {
  it("is told by its raw material, not by the little that is left", () => {
    expect(tinySupply(fluorspar, "CHN")).toMatchObject({ total: 0, feedImports: 100, isMostlyFeed: true });
    expect(tinySupply(fluorspar, "CHN", "KOR")).toMatchObject({ total: 5, feedImports: 100, isMostlyFeed: true });
    expect(tinySupply(fluorspar, "KOR")).toMatchObject({ total: 8, feedImports: 0, isMostlyFeed: false });
    expect(tinySupply(fluorspar, "CHN").refiners).toEqual([at("CHN")]);
  });

  it("is told in the measure that is asked for", () => {
    const tables = { "252922": [[2023, "AUS", "CHN", 100, 7]] as const, "750210": [] };
    const supply = tinySupply(
      {
        ...fluorspar,
        tables: { ...tables, "252922": [...tables["252922"], trade("AUS", "KOR", 5)] },
        measure: "weight",
      },
      "CHN",
    );
    expect(supply.feedImports).toBe(7);
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { amountsOf } from "../../src/model/lookup.ts";
import { YEARS } from "../../src/model/selection.ts";
import { FLOW_STATUSES, MEASURES, MINERAL_IDS } from "../../src/model/types.ts";
import type { Dataset } from "../../src/model/views.ts";
import { hasGeo, loadDataset, loader } from "./support/geo.ts";

if (!hasGeo) {
  console.warn("Skipped: public/geo/app is not there. Run `npm run data` first.");
}

describe.skipIf(!hasGeo)("files of the app", () => {
  let data: Dataset;
  beforeAll(async () => {
    data = await loadDataset();
  });

  it("are read by the app's own loader, with as many rows as the index says", () => {
    for (const file of data.index.flowFiles) {
      expect(data.flows.get(file.good)?.length).toBe(file.rows + file.earlyRows);
    }
    expect(data.production.length).toBeGreaterThan(0);
  });

  it("hold flows sorted by year, between known countries, without negative amounts", () => {
    const countries = data.index.countries.length;
    for (const table of data.flows.values()) {
      for (let row = 0; row < table.length; row += 1) {
        const year = table.year[row]!;
        const isGood =
          year >= Math.max(YEARS.first, row > 0 ? table.year[row - 1]! : 0) &&
          year <= YEARS.last &&
          table.exporter[row]! < countries &&
          table.importer[row]! < countries &&
          table.source[row]! < data.index.sources.length &&
          table.status[row]! < FLOW_STATUSES.length &&
          MEASURES.every((measure) => !(amountsOf(table, measure)[row]! < 0));
        if (!isGood) {
          throw new Error(`Row ${row} of ${table.good}`);
        }
      }
    }
  });

  it("hold sites and their text in the same number", async () => {
    const [sites, text] = await Promise.all([loader.sites(), loader.siteText()]);
    expect(text.length).toBe(sites.length);
    expect(new Set(text.map((site) => site.id)).size).toBe(text.length);
  });

  it("prefer one series for each mineral, stage and year", () => {
    const series = new Map<string, Set<string>>();
    for (const row of data.production.filter((entry) => entry.preferred)) {
      const key = `${row.mineral} ${row.stage} ${row.year}`;
      series.set(key, (series.get(key) ?? new Set()).add(`${row.source} ${row.basis}`));
    }
    expect([...series].filter(([, names]) => names.size > 1).map(([key]) => key)).toEqual([]);
    expect(MINERAL_IDS.filter((mineral) => ![...series.keys()].some((key) => key.startsWith(`${mineral} `)))).toEqual(
      [],
    );
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { flowsView } from "../../src/model/flows-view.ts";
import { groupsView } from "../../src/model/groups.ts";
import { DEFAULT_SELECTION, type Selection, YEARS } from "../../src/model/selection.ts";
import { MEASURES, MINERAL_IDS, STAGES } from "../../src/model/types.ts";
import type { Dataset, JourneysView } from "../../src/model/views.ts";
import { journeysThrough } from "../../src/tracing/journeys.ts";
import { hasGeo, loadDataset, loader } from "./support/geo.ts";

const hasFlows = hasGeo && (await loader.index()).flowFiles.length > 0;
if (!hasFlows) {
  console.warn("Skipped: public/geo/app holds no flows. Run `npm run data` first.");
}

/** Processors to try: the default, and two that could take its place. */
const PROCESSORS = ["CHN", "KOR", "CHL"];

/** Every mineral alone, and all together, in every year and measure. */
function* selections(): Generator<Selection> {
  for (const minerals of [...MINERAL_IDS.map((mineral) => [mineral]), []]) {
    for (let year = YEARS.first; year <= YEARS.last; year += 1) {
      for (const measure of MEASURES) {
        yield { ...DEFAULT_SELECTION, minerals, year, measure, stages: STAGES };
      }
    }
  }
}

const nameOf = (chosen: Selection, processor: string) =>
  `${chosen.minerals.join(",") || "all"} ${chosen.year} ${chosen.measure} through ${processor}`;

function imbalances(view: JourneysView): string[] {
  const traced = new Map<number, number>();
  for (const journey of view.journeys) {
    traced.set(journey.consumer, (traced.get(journey.consumer) ?? 0) + journey.amount);
  }
  const wrong = view.outputs.filter(
    ({ country, amount }) => Math.abs((traced.get(country) ?? 0) - amount) > 1e-9 * amount,
  );
  const parts = view.mix.parts.reduce((sum, { part }) => sum + part, view.mix.unknownPart);
  return [
    ...wrong.map(({ country }) => `consumer ${country}`),
    ...(traced.size === view.outputs.length ? [] : ["consumers without output"]),
    ...(view.journeys.every(({ amount }) => amount >= 0) ? [] : ["negative journey"]),
    ...(Math.abs(parts - 1) < 1e-9 ? [] : [`parts sum to ${parts}`]),
  ];
}

describe.skipIf(!hasFlows)("tracing of every mineral and year", () => {
  let data: Dataset;
  beforeAll(async () => {
    data = await loadDataset();
  });

  it("balances: journeys to a consumer sum to what the processor sent it, and none is negative", () => {
    const wrong: string[] = [];
    let journeys = 0;
    for (const chosen of selections()) {
      for (const processor of PROCESSORS) {
        const view = journeysThrough(data, chosen, processor);
        journeys += view.journeys.length;
        wrong.push(...imbalances(view).map((what) => `${nameOf(chosen, processor)}: ${what}`));
      }
    }
    expect(wrong).toEqual([]);
    expect(journeys).toBeGreaterThan(10_000);
  });

  it("sums to the output leg of the map", () => {
    const wrong: string[] = [];
    for (const chosen of selections()) {
      const output = flowsView(data, chosen, groupsView(data.index, chosen.year, false)).totalsByRole.output;
      const { outputTotal } = journeysThrough(data, chosen);
      if (Math.abs(output - outputTotal) > 1e-9 * output) {
        wrong.push(`${nameOf(chosen, chosen.processor)}: map ${output}, journeys ${outputTotal}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

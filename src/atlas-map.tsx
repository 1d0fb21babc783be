import { createMemo, createResource, type JSX, Show } from "solid-js";
import type { LegendEntry } from "./layers/legend-types.ts";
import { LATE_THINGS } from "./map/late-things.ts";
import type { Explorer } from "./state/explorer-types.ts";
import { createWords } from "./ui/kit/words.ts";

/** The map and the entries of its legend. */
interface AtlasMap {
  readonly map: JSX.Element;
  readonly legend: () => readonly LegendEntry[];
}

/**
 * The map of an explorer. It is a large chunk of its own: the sentence, the panels and the data do not wait for it.
 * Call inside a Solid root.
 * @param geo address of the data folder, with a slash at its end
 * @param onLegend what the legend is of, where it can differ from what is on screen
 */
export function createAtlasMap(explorer: Explorer, geo: string, onLegend = () => explorer): AtlasMap {
  const words = createWords(explorer);
  const tonnes = (amount: number) => words.amount(amount, "weight");
  const formats = { amount: words.amount, tonnes, share: words.share, country: words.country };
  const [mapModule] = createResource(() =>
    loadMap(explorer.notices).catch(() => {
      explorer.map.setProblem("file");
      return undefined;
    }),
  );
  const legend = createMemo<LegendEntry[]>(
    (before) => mapModule()?.legendEntries(onLegend(), formats, before) ?? [],
    [],
  );
  return { map: <Show when={mapModule()}>{(module) => module().MapView({ explorer, geo })}</Show>, legend };
}

/** The program of the map, with what features put on it; where that does not come the map does without. */
async function loadMap({ notify }: Explorer["notices"]) {
  const things = LATE_THINGS.load().catch(() => notify("error", "part.failed"));
  const program = import("./map/map-view.tsx");
  await Promise.all([program, things]);
  return program;
}

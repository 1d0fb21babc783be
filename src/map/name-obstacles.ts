import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup, untrack } from "solid-js";
import { shownChokepoints } from "../layers/chokepoint-marks.ts";
import type { DrawnArc } from "../layers/flow-attributes.ts";
import { arcObstacles, chokepointObstacles, type Obstacle, siteObstacles } from "../layers/label-obstacles.ts";
import type { Parts } from "../state/explorer-types.ts";

/** What is drawn over the names. */
interface DrawnOver {
  readonly arcs: Accessor<readonly DrawnArc[]>;
  readonly hasLanes: Accessor<boolean>;
  readonly scale: Accessor<number>;
}

/** What names on the map step aside for: sites, and arcs or, where lanes are drawn, chokepoints. Made at each call. */
export function nameObstacles(
  explorer: Parts<"link" | "sites" | "lanes">,
  { arcs, hasLanes, scale }: DrawnOver,
): readonly Obstacle[] {
  const sites = explorer.sites.table();
  const marked = sites ? siteObstacles(sites, explorer.sites.shown(), scale()) : [];
  const crossed = hasLanes()
    ? gateObstacles(explorer, scale())
    : arcObstacles(arcs(), explorer.link.selection.projection === "globe", scale());
  return [...marked, ...crossed];
}

/** Names find their places anew when what is drawn has rested for so long. Milliseconds. */
const REST_MILLISECONDS = 600;

/**
 * Obstacles that are made only once what is drawn rests: they cost a change milliseconds, each change of them draws the
 * whole map for as long as names fade in and out, and names that jump while the years play cannot be read.
 * @param watch reads whatever they are made of
 */
export function createRested(
  obstacles: () => readonly Obstacle[],
  watch: () => unknown,
  isPlaying: Accessor<boolean>,
): Accessor<readonly Obstacle[]> {
  const [turn, setTurn] = createSignal(0);
  let timer = 0;
  const later = () => {
    clearTimeout(timer);
    timer = isPlaying() ? 0 : window.setTimeout(() => setTurn((last) => last + 1), REST_MILLISECONDS);
  };
  createEffect(on([watch, isPlaying], later));
  onCleanup(() => clearTimeout(timer));
  return createMemo(
    on(turn, () => untrack(obstacles)),
    [],
    { equals: isSame },
  );
}

function isSame(before: readonly Obstacle[], after: readonly Obstacle[]): boolean {
  return before.length === after.length && JSON.stringify(before) === JSON.stringify(after);
}

function gateObstacles(explorer: Parts<"link" | "lanes">, radiusScale: number): Obstacle[] {
  const [routed, places] = [explorer.lanes.routed(), explorer.lanes.places()];
  if (!(routed && places)) {
    return [];
  }
  const shown = shownChokepoints(places.chokepoints, routed.passed, explorer.link.selection.closed);
  return chokepointObstacles(shown, routed.passed, radiusScale);
}

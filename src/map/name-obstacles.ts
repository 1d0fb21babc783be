import { type Accessor, createComputed, createMemo, createSignal, on, onCleanup } from "solid-js";
import { shownChokepoints } from "../layers/chokepoint-marks.ts";
import type { DrawnArc } from "../layers/flow-attributes.ts";
import { arcObstacles, chokepointObstacles, type Obstacle, siteObstacles } from "../layers/label-obstacles.ts";
import type { Explorer } from "../state/explorer-types.ts";

/** What names on the map step aside for: sites, and arcs or, where lanes are drawn, chokepoints. */
export function createNameObstacles(
  explorer: Explorer,
  arcs: Accessor<readonly DrawnArc[]>,
  hasLanes: Accessor<boolean>,
  scale: Accessor<number>,
): Accessor<readonly Obstacle[]> {
  const marked = createMemo(() => {
    const sites = explorer.sites();
    return sites ? siteObstacles(sites, explorer.shownSites(), scale()) : [];
  });
  const crossed = createMemo(() =>
    hasLanes()
      ? gateObstacles(explorer, scale())
      : arcObstacles(arcs(), explorer.selection.projection === "globe", scale()),
  );
  return createMemo(() => [...marked(), ...crossed()]);
}

/** Names find their places anew when what is drawn has rested for so long. Milliseconds. */
const REST_MILLISECONDS = 600;

/**
 * The same obstacles once they rest: each change draws the whole map for as long as names fade in and out, and names
 * that jump while the years play cannot be read.
 */
export function createRested(
  obstacles: Accessor<readonly Obstacle[]>,
  isPlaying: Accessor<boolean>,
): Accessor<readonly Obstacle[]> {
  const [rested, setRested] = createSignal(obstacles(), { equals: isSame });
  let timer = 0;
  const later = ([next, playing]: readonly [readonly Obstacle[], boolean]) => {
    clearTimeout(timer);
    timer = playing ? 0 : window.setTimeout(() => setRested(next), REST_MILLISECONDS);
  };
  createComputed(on(() => [obstacles(), isPlaying()] as const, later, { defer: true }));
  onCleanup(() => clearTimeout(timer));
  return rested;
}

function isSame(before: readonly Obstacle[], after: readonly Obstacle[]): boolean {
  return before.length === after.length && JSON.stringify(before) === JSON.stringify(after);
}

function gateObstacles(explorer: Explorer, radiusScale: number): Obstacle[] {
  const [routed, places] = [explorer.lanes(), explorer.lanePlaces()];
  if (!(routed && places)) {
    return [];
  }
  const shown = shownChokepoints(places.chokepoints, routed.passed, explorer.selection.closed);
  return chokepointObstacles(shown, routed.passed, radiusScale);
}

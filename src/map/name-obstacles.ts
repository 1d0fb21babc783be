import { type Accessor, createMemo } from "solid-js";
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

function gateObstacles(explorer: Explorer, radiusScale: number): Obstacle[] {
  const [routed, places] = [explorer.lanes(), explorer.lanePlaces()];
  if (!(routed && places)) {
    return [];
  }
  const shown = shownChokepoints(places.chokepoints, routed.passed, explorer.selection.closed);
  return chokepointObstacles(shown, routed.passed, radiusScale);
}

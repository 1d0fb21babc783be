import type { JSX } from "solid-js";
import type { LegendEntry } from "../layers/legend-types.ts";
import { useExplorer } from "../state/explorer-context.tsx";
import { Legend } from "../ui/shell/Legend.tsx";
import "./BriefingMap.css";

/**
 * The map of the step in view with its legend. It is a picture here: a map that takes the wheel and the finger would
 * hold the page fast, and the link of each step leads to the atlas.
 */
export function BriefingMap(props: { map: JSX.Element; legend: readonly LegendEntry[]; label: string }) {
  const { data } = useExplorer();
  return (
    <div class="briefing-map" aria-busy={data.loading()}>
      <div class="briefing-map-view" role="img" aria-label={props.label}>
        <div class="briefing-map-inert" inert>
          {props.map}
        </div>
      </div>
      <Legend entries={props.legend} />
    </div>
  );
}

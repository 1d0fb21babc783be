import type { JSX } from "solid-js";
import type { LegendEntry } from "../layers/legend-types.ts";
import type { Explorer } from "../state/explorer-types.ts";
import { Legend } from "../ui/shell/Legend.tsx";
import "./StoryMap.css";

/**
 * The map of the step in view with its legend. It is a picture here: a map that takes the wheel and the finger would
 * hold the page fast, and the link of each step leads to the atlas.
 */
export function StoryMap(props: {
  explorer: Explorer;
  map: JSX.Element;
  legend: readonly LegendEntry[];
  label: string;
}) {
  return (
    <div class="story-map" aria-busy={props.explorer.data.loading()}>
      <div class="story-map-view" role="img" aria-label={props.label}>
        <div class="story-map-inert" inert>
          {props.map}
        </div>
      </div>
      <Legend explorer={props.explorer} entries={props.legend} />
    </div>
  );
}

import { For } from "solid-js";
import { legendMark, MARK_BOX } from "../../layers/legend-mark.ts";
import type { LegendEntry } from "../../layers/legend-types.ts";

/** The sign of a legend entry, drawn as on the map. */
export function LegendMark(props: { entry: LegendEntry }) {
  return (
    <svg class="legend-mark" viewBox={`0 0 ${MARK_BOX.width} ${MARK_BOX.height}`} aria-hidden="true">
      <For each={legendMark(props.entry)}>
        {(path) => (
          <path
            d={path.d}
            fill={path.fill ?? "none"}
            stroke={path.stroke}
            stroke-width={path.strokeWidth}
            stroke-dasharray={path.dash?.join(" ")}
            opacity={path.opacity}
          />
        )}
      </For>
    </svg>
  );
}

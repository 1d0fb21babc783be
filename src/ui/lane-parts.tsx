import { type Component, lazy, Suspense } from "solid-js";
import type { Explorer } from "../state/explorer-types.ts";
import { createWords } from "./words.ts";

/** Parts of the panels that come with the first look at lanes, so that nobody else waits for them. */

type FlowLegsProps = { explorer: Explorer; exporter: string; importer: string };

const LazyChokepoints = lazy(() =>
  import("./Chokepoints.tsx").then((module) => ({ default: module.Chokepoints }), notThere<{ explorer: Explorer }>),
);

const LazyFlowLegs = lazy(() =>
  import("./FlowLegs.tsx").then((module) => ({ default: module.FlowLegs }), notThere<FlowLegsProps>),
);

/** Straits and canals by what passes. */
export function Chokepoints(props: { explorer: Explorer }) {
  return (
    <Suspense>
      <LazyChokepoints explorer={props.explorer} />
    </Suspense>
  );
}

/** How a flow goes. */
export function FlowLegs(props: FlowLegsProps) {
  return (
    <Suspense>
      <LazyFlowLegs explorer={props.explorer} exporter={props.exporter} importer={props.importer} />
    </Suspense>
  );
}

/** Says that the part did not come, in its place. */
function notThere<Props extends { explorer: Explorer }>(): { default: Component<Props> } {
  return { default: (props) => <p class="note warning">{createWords(props.explorer).t("lanes.part")}</p> };
}

import { type Component, createComponent, lazy, Suspense } from "solid-js";
import type { Explorer } from "../../state/explorer-types.ts";
import { createWords } from "../kit/words.ts";

/** Parts of the panels that come with the first look at lanes, so that nobody else waits for them. */

type Parts = typeof import("./parts.ts");
type PartName = keyof Parts;

/** How a flow goes. */
export const FlowLegs = part("FlowLegs");
/** Straits and canals by what passes. */
export const Chokepoints = part("Chokepoints");
/** One of them. */
export const ChokepointCard = part("ChokepointCard");
/** The plants that are nearest to a site. */
export const NearestPlants = part("NearestPlants");

function part<Name extends PartName>(name: Name): Parts[Name] {
  type Props = Parameters<Parts[Name]>[0];
  const Part = lazy(() =>
    import("./parts.ts").then((parts) => ({ default: parts[name] as Component<Props> }), notThere),
  );
  return ((props: Props) => <Suspense>{createComponent(Part, props)}</Suspense>) as unknown as Parts[Name];
}

/** Says that the part did not come, in its place. */
function notThere(): { default: Component<{ explorer: Explorer }> } {
  return { default: (props) => <p class="note warning">{createWords(props.explorer).t("lanes.part")}</p> };
}

import { For } from "solid-js";
import type { LaneFlow } from "../../model/lanes.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { flowAmount, flowName } from "./lane-words.ts";

/** Flows with their amounts; each opens its card. */
export function FlowButtons(props: { explorer: Explorer; flows: readonly LaneFlow[]; label: string }) {
  const choose = ({ exporter, importer }: LaneFlow) =>
    props.explorer.link.select({ item: { type: "flow", exporter, importer } });
  const isChosen = ({ exporter, importer }: LaneFlow) => {
    const { item } = props.explorer.link.selection;
    return item?.type === "flow" && item.exporter === exporter && item.importer === importer;
  };
  return (
    <ol class="closure-list" aria-label={props.label}>
      <For each={props.flows}>
        {(flow) => (
          <li>
            <button
              type="button"
              class="link-button"
              aria-current={isChosen(flow) ? "true" : undefined}
              onClick={() => choose(flow)}
            >
              {flowName(props.explorer, flow)}
            </button>
            <span class="number">{flowAmount(props.explorer, flow.amount)}</span>
          </li>
        )}
      </For>
    </ol>
  );
}

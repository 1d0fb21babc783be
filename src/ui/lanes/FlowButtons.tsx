import { For } from "solid-js";
import type { LaneFlow } from "../../model/lanes.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { flowAmount, flowName } from "./lane-words.ts";

/** Flows with their amounts; each opens its card. */
export function FlowButtons(props: { flows: readonly LaneFlow[]; label: string }) {
  const explorer = useExplorer();
  const choose = ({ exporter, importer }: LaneFlow) =>
    explorer.link.select({ item: { type: "flow", exporter, importer } });
  const isChosen = ({ exporter, importer }: LaneFlow) => {
    const { item } = explorer.link.selection;
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
              {flowName(explorer, flow)}
            </button>
            <span class="number">{flowAmount(explorer, flow.amount)}</span>
          </li>
        )}
      </For>
    </ol>
  );
}

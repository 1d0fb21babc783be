import { Show } from "solid-js";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Print } from "./print.ts";

/** A picture in place of the map, on paper only: what was got ready, else what is on the screen. */
export function PrintMap(props: { print: Print }) {
  const { map } = useExplorer();
  return (
    <Show when={props.print.printing()}>
      <div class="print-map">
        <Show when={props.print.prepared()?.map} fallback={map.pictures()?.snapshot()}>
          {(address) => <img src={address()} alt="" />}
        </Show>
      </div>
    </Show>
  );
}

import { type JSX, Show } from "solid-js";
import type { Explorer } from "../../state/explorer-types.ts";
import { createWords } from "../kit/words.ts";

/** The place of the map: a line while data is on its way, and where there is no map why. */
export function MapSlot(props: { explorer: Explorer; map: JSX.Element }) {
  const words = createWords(props.explorer);
  return (
    <main class="map-slot" aria-label={words.t("app.map")} aria-busy={props.explorer.data.loading()}>
      {props.map}
      <Show when={props.explorer.map.problem()}>
        {(problem) => (
          <p class="map-missing">
            {words.t(`map.${problem()}`)} {words.t(`map.${problem()}Help`)}
          </p>
        )}
      </Show>
      <Show when={props.explorer.data.loading()}>
        <div class="loading" role="status">
          <span class="hidden-visually">{words.t("app.loading")}</span>
        </div>
      </Show>
    </main>
  );
}

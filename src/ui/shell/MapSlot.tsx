import { type JSX, Show } from "solid-js";
import { useExplorer } from "../../state/explorer-context.tsx";
import { useWords } from "../kit/words.ts";

/** The place of the map: a line while data is on its way, and where there is no map why. */
export function MapSlot(props: { map: JSX.Element }) {
  const { data, map } = useExplorer();
  const words = useWords();
  return (
    <main class="map-slot" aria-label={words.t("app.map")} aria-busy={data.loading()}>
      {props.map}
      <Show when={map.problem()}>
        {(problem) => (
          <p class="map-missing">
            {words.t(`map.${problem()}`)} {words.t(`map.${problem()}Help`)}
          </p>
        )}
      </Show>
      <Show when={data.loading()}>
        <div class="loading" role="status">
          <span class="hidden-visually">{words.t("app.loading")}</span>
        </div>
      </Show>
    </main>
  );
}

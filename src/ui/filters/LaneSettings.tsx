import { Show } from "solid-js";
import { CORRIDORS, ROUTES, SPEED_KNOTS } from "../../model/selection.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { Segmented } from "../kit/Segmented.tsx";
import { useWords } from "../kit/words.ts";

/** Arcs or lanes; and with lanes the speed at sea and the corridor of DR Congo's copper and cobalt. */
export function LaneSettings() {
  const { link } = useExplorer();
  const words = useWords();
  const selection = link.selection;
  return (
    <>
      <Segmented
        legend={words.t("routes.legend")}
        options={ROUTES.map((value) => ({ value, label: words.t(`routes.${value}`) }))}
        value={selection.routes}
        choose={(routes) => link.select({ routes })}
      />
      <Show when={selection.routes === "lanes"}>
        <p class="note">{words.t("routes.note")}</p>
        <label class="speed">
          <span class="label">{words.t("routes.speed")}</span>
          <input
            type="range"
            min={SPEED_KNOTS.least}
            max={SPEED_KNOTS.most}
            value={selection.speedKnots}
            aria-valuetext={words.t("routes.knots", { knots: selection.speedKnots })}
            onInput={(event) => link.select({ speedKnots: event.currentTarget.valueAsNumber }, "replace")}
          />
          <span class="number">{words.t("routes.knots", { knots: selection.speedKnots })}</span>
        </label>
        <Segmented
          legend={words.t("routes.corridor")}
          options={CORRIDORS.map((value) => ({ value, label: words.t(`corridor.${value}`) }))}
          value={selection.corridor}
          choose={(corridor) => link.select({ corridor })}
          stacked
        />
      </Show>
    </>
  );
}

import { type JSX, Show } from "solid-js";
import type { FlowsView } from "../model/views.ts";
import { isMostlyWeighed } from "../model/weighed.ts";
import type { Explorer } from "../state/explorer-types.ts";
import { createWords } from "./words.ts";

/** True where nearly all of the value in view has a weight, and always by value. */
export function isRanked(view: FlowsView | undefined): boolean {
  return isMostlyWeighed(1 - (view?.unweighedPart ?? 0), 1);
}

/** How much of the value has no weight: by weight it is in no amount. */
export function Unweighed(props: { explorer: Explorer; view: FlowsView }) {
  const words = createWords(props.explorer);
  return (
    <Show when={props.view.unweighedPart > 0}>
      <p class="note" classList={{ warning: !isRanked(props.view) }}>
        {words.t("answer.unweighed", {
          share: words.share(props.view.unweighedPart),
          count: words.count(props.view.unknownRows),
        })}
      </p>
    </Show>
  );
}

/** Lists that rank; where too little has a weight, the way to rank by value in their place. */
export function Ranked(props: { explorer: Explorer; children: JSX.Element }) {
  const words = createWords(props.explorer);
  return (
    <Show
      when={isRanked(props.explorer.flows())}
      fallback={
        <p class="note">
          {words.t("answer.unweighedRanking")}{" "}
          <button type="button" class="link-button" onClick={() => props.explorer.select({ measure: "value" })}>
            {words.t("answer.byValue")}
          </button>
        </p>
      }
    >
      {props.children}
    </Show>
  );
}

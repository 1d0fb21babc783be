import { For, type JSX, Show } from "solid-js";
import { STAGES, type Stage } from "../../model/types.ts";
import type { FlowsView } from "../../model/views.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { createWords } from "../kit/words.ts";
import { isRanked } from "./is-ranked.ts";
import { unrankedWords } from "./unweighed-words.ts";

function stagesInView(view: FlowsView | undefined): readonly Stage[] {
  return STAGES.filter((stage) => view?.goods.some((good) => good.stage === stage));
}

/** Lists that rank; where too little has a weight or a known content, what to look at in their place. */
export function Ranked(props: { explorer: Explorer; children: JSX.Element }) {
  const words = createWords(props.explorer);
  const isContent = () => props.explorer.link.selection.measure === "content";
  return (
    <Show
      when={isRanked(props.explorer.facts.flows())}
      fallback={
        <p class="note">
          {unrankedWords(props.explorer, words)}{" "}
          <button type="button" class="link-button" onClick={() => props.explorer.link.select({ measure: "value" })}>
            {words.t("answer.byValue")}
          </button>
          <For each={isContent() ? stagesInView(props.explorer.facts.flows()) : []}>
            {(stage) => (
              <>
                {" · "}
                <button
                  type="button"
                  class="link-button"
                  onClick={() => props.explorer.link.select({ stages: [stage] })}
                >
                  {words.t("answer.oneStage", { stage: words.t(`stage.${stage}`) })}
                </button>
              </>
            )}
          </For>
        </p>
      }
    >
      {props.children}
    </Show>
  );
}

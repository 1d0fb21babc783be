import { For, type JSX, Show } from "solid-js";
import { STAGES, type Stage } from "../../model/types.ts";
import type { FlowsView } from "../../model/views.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { useWords } from "../kit/words.ts";
import { isRanked } from "./is-ranked.ts";
import { unrankedWords } from "./unweighed-words.ts";

function stagesInView(view: FlowsView | undefined): readonly Stage[] {
  return STAGES.filter((stage) => view?.goods.some((good) => good.stage === stage));
}

/** Lists that rank; where too little has a weight or a known content, what to look at in their place. */
export function Ranked(props: { children: JSX.Element }) {
  const explorer = useExplorer();
  const words = useWords();
  const isContent = () => explorer.link.selection.measure === "content";
  return (
    <Show
      when={isRanked(explorer.facts.flows())}
      fallback={
        <p class="note">
          {unrankedWords(explorer, words)}{" "}
          <button type="button" class="link-button" onClick={() => explorer.link.select({ measure: "value" })}>
            {words.t("answer.byValue")}
          </button>
          <For each={isContent() ? stagesInView(explorer.facts.flows()) : []}>
            {(stage) => (
              <>
                {" · "}
                <button type="button" class="link-button" onClick={() => explorer.link.select({ stages: [stage] })}>
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

import { For, type JSX, Show } from "solid-js";
import { productName } from "../i18n/names.ts";
import { contentPerTonne } from "../model/content.ts";
import { STAGES, type Stage } from "../model/types.ts";
import type { FlowsView } from "../model/views.ts";
import { isMostlyWeighed } from "../model/weighed.ts";
import type { Explorer } from "../state/explorer-types.ts";
import { createWords } from "./words.ts";

/** True where of nearly all of the value in view weight or content is known, and always by value. */
export function isRanked(view: FlowsView | undefined): boolean {
  return isMostlyWeighed(1 - (view?.unweighedPart ?? 0), 1);
}

/** How much of the value is in no amount by weight or content; of content, that it is an estimate. */
export function Unweighed(props: { explorer: Explorer; view: FlowsView }) {
  const words = createWords(props.explorer);
  const isContent = () => props.explorer.selection.measure === "content";
  const uncounted = () =>
    isContent() ? props.view.goods.filter((good) => Number.isNaN(contentPerTonne(good))).map(({ id }) => id) : [];
  const text = () => {
    const share = words.share(props.view.unweighedPart);
    const goods = words.list(uncounted().map((id) => productName(props.explorer.index, id, props.explorer.language())));
    return uncounted().length > 0
      ? words.t("answer.uncounted", { share, goods })
      : words.t("answer.unweighed", { share, count: words.count(props.view.unknownRows) });
  };
  return (
    <>
      <Show when={isContent()}>
        <p class="note">{words.t("answer.content")}</p>
      </Show>
      <Show when={props.view.unweighedPart > 0}>
        <p class="note" classList={{ warning: !isRanked(props.view) }}>
          {text()}
        </p>
      </Show>
    </>
  );
}

function stagesInView(view: FlowsView | undefined): readonly Stage[] {
  return STAGES.filter((stage) => view?.goods.some((good) => good.stage === stage));
}

/** Lists that rank; where too little has a weight or a known content, what to look at in their place. */
export function Ranked(props: { explorer: Explorer; children: JSX.Element }) {
  const words = createWords(props.explorer);
  const isContent = () => props.explorer.selection.measure === "content";
  return (
    <Show
      when={isRanked(props.explorer.flows())}
      fallback={
        <p class="note">
          {words.t(isContent() ? "answer.uncountedRanking" : "answer.unweighedRanking")}{" "}
          <button type="button" class="link-button" onClick={() => props.explorer.select({ measure: "value" })}>
            {words.t("answer.byValue")}
          </button>
          <For each={isContent() ? stagesInView(props.explorer.flows()) : []}>
            {(stage) => (
              <>
                {" · "}
                <button type="button" class="link-button" onClick={() => props.explorer.select({ stages: [stage] })}>
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

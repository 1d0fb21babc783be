import { For, Show } from "solid-js";
import { countryInSentence, goodName } from "../../i18n/names.ts";
import type { TextKey } from "../../i18n/translate.ts";
import type { Good } from "../../model/types.ts";
import type { ArcRole, FlowsView } from "../../model/views.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { useWords } from "../kit/words.ts";
import { missingNames } from "./missing-names.ts";

const KEYS = {
  feed: "answer.foldedFeed",
  output: "answer.foldedOutput",
  direct: "answer.foldedDirect",
} as const satisfies Record<ArcRole, TextKey>;

/** What the map leaves out, role by role, with the control that draws it; and rows without a figure. */
export function Folded(props: { view: FlowsView }) {
  const explorer = useExplorer();
  const words = useWords();
  const everyFlow = () => explorer.link.selection.everyFlow;
  const processor = () =>
    countryInSentence(explorer.data.index, explorer.link.selection.processor, explorer.look.language());
  /** The fold of the measured flows says nothing of the traced journeys that the map draws in their place. */
  const traced = () => explorer.facts.arcs() !== props.view.arcs;
  const folded = () =>
    traced() ? [] : (["feed", "output", "direct"] as const).filter((role) => props.view.foldedByRole[role].count > 0);
  const text = (role: ArcRole) =>
    words.t(KEYS[role], {
      count: words.count(props.view.foldedByRole[role].count),
      amount: words.amount(props.view.foldedByRole[role].amount),
      processor: processor(),
    });
  const goods = (goods: readonly Good[]) => words.list(goods.map((good) => goodName(good, explorer.look.language())));
  return (
    <div class="folded">
      <For each={folded()}>{(role) => <p class="note">{text(role)}</p>}</For>
      <Show when={traced() && !everyFlow()}>
        <p class="note">{words.t("answer.foldedTraced")}</p>
      </Show>
      <Show when={traced() || folded().length > 0 || everyFlow()}>
        <button type="button" class="link-button" onClick={() => explorer.link.select({ everyFlow: !everyFlow() })}>
          {words.t(everyFlow() ? "answer.showLargest" : "answer.showAll")}
        </button>
      </Show>
      <Show when={props.view.unknownRows > 0 && props.view.unweighedPart === 0}>
        <p class="note">{words.t("answer.unknownRows", { count: words.count(props.view.unknownRows) })}</p>
      </Show>
      <Show when={props.view.oneSidedGoods.length > 0}>
        <p class="note warning">{words.t("answer.oneSided", { goods: goods(props.view.oneSidedGoods) })}</p>
      </Show>
      <Show when={props.view.missingGoods.length > 0}>
        <p class="note warning">
          {words.t("answer.missing", {
            year: explorer.link.selection.year,
            goods: words.list(missingNames(explorer, words, props.view)),
          })}
        </p>
      </Show>
      <Show when={props.view.lostGoods.length > 0}>
        <p class="note warning">{words.t("answer.lost", { goods: goods(props.view.lostGoods) })}</p>
      </Show>
    </div>
  );
}

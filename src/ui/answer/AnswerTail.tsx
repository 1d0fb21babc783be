import { createMemo, Show } from "solid-js";
import { placeOfBaskets } from "../../model/lookup.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { later } from "../kit/later.tsx";
import { useWords } from "../kit/words.ts";
import { Chokepoints } from "../lanes/lane-parts.tsx";
import { BasketsAside } from "./BasketsAside.tsx";
import { Folded } from "./Folded.tsx";
import { GroupTotals } from "./GroupTotals.tsx";
import { Ranked } from "./Ranked.tsx";
import { Routed } from "./Routed.tsx";

const FlowList = later(async () => ({ default: (await import("./FlowList.tsx")).FlowList }));

/** The trade in view in lists: roles and journeys or flows, chokepoints, what is not drawn, baskets, groups. */
export function AnswerTail() {
  const { link, data, facts } = useExplorer();
  const words = useWords();
  const { totals } = facts;
  const baskets = createMemo(() => placeOfBaskets(data.index, link.selection.minerals));
  return (
    <>
      <Show when={link.selection.lens === "through" && facts.journeys()}>
        {(view) => (
          <Ranked>
            <Routed view={view()} />
          </Ranked>
        )}
      </Show>
      <Show when={link.selection.lens !== "through" && facts.flows()}>
        {(view) => (
          <Ranked>
            <FlowList view={view()} />
          </Ranked>
        )}
      </Show>
      <Show when={link.selection.routes === "lanes"}>
        <Chokepoints />
      </Show>
      <Show when={facts.flows()}>{(view) => <Folded view={view()} />}</Show>
      <Show when={baskets() === "some"}>
        <BasketsAside />
      </Show>
      <Show when={totals()} fallback={<p class="note">{words.t("app.loading")}</p>}>
        {(known) => <GroupTotals totals={known()} />}
      </Show>
    </>
  );
}

import { createMemo, Show } from "solid-js";
import { placeOfBaskets } from "../../model/lookup.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { later } from "../kit/later.tsx";
import { createWords } from "../kit/words.ts";
import { Chokepoints } from "../lanes/lane-parts.tsx";
import { BasketsAside } from "./BasketsAside.tsx";
import { Folded } from "./Folded.tsx";
import { GroupTotals } from "./GroupTotals.tsx";
import { Ranked } from "./Ranked.tsx";
import { Routed } from "./Routed.tsx";

const FlowList = later(async () => ({ default: (await import("./FlowList.tsx")).FlowList }));

/** The trade in view in lists: legs and journeys or flows, chokepoints, what is not drawn, baskets, groups. */
export function AnswerTail(props: { explorer: Explorer }) {
  const words = createWords(props.explorer);
  const totals = createMemo<ReturnType<Explorer["facts"]["totals"]>>((last) => props.explorer.facts.totals() ?? last);
  const baskets = createMemo(() => placeOfBaskets(props.explorer.data.index, props.explorer.link.selection.minerals));
  return (
    <>
      <Show when={props.explorer.link.selection.lens === "through" && props.explorer.facts.journeys()}>
        {(view) => (
          <Ranked explorer={props.explorer}>
            <Routed explorer={props.explorer} view={view()} />
          </Ranked>
        )}
      </Show>
      <Show when={props.explorer.link.selection.lens !== "through" && props.explorer.facts.flows()}>
        {(view) => (
          <Ranked explorer={props.explorer}>
            <FlowList explorer={props.explorer} view={view()} />
          </Ranked>
        )}
      </Show>
      <Show when={props.explorer.link.selection.routes === "lanes"}>
        <Chokepoints explorer={props.explorer} />
      </Show>
      <Show when={props.explorer.facts.flows()}>{(view) => <Folded explorer={props.explorer} view={view()} />}</Show>
      <Show when={baskets() === "some"}>
        <BasketsAside explorer={props.explorer} />
      </Show>
      <Show when={totals()} fallback={<p class="note">{words.t("app.loading")}</p>}>
        {(known) => <GroupTotals explorer={props.explorer} totals={known()} />}
      </Show>
    </>
  );
}

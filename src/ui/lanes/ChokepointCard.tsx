import { createMemo, For, Show } from "solid-js";
import { CHOKEPOINT_IDS, type ChokepointId } from "../../model/chokepoints.ts";
import { flowsThrough, type RoutedFlows } from "../../model/lanes-view.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { useWords } from "../kit/words.ts";
import { ClosureReport } from "./ClosureReport.tsx";
import { FlowButtons } from "./FlowButtons.tsx";
import { passingAmounts, rankedChokepoints, setOpen } from "./lane-words.ts";
import { useLaneTexts } from "./texts.ts";
import { ViewWords } from "./ViewWords.tsx";
import "./Chokepoints.css";

/** Flows that a card lists before the rest is only counted. */
const LISTED = 10;

/** One strait or canal: what passes of the flows in view, its place among the others, and a button that closes it. */
export function ChokepointCard(props: { id: ChokepointId }) {
  const explorer = useExplorer();
  const t = useLaneTexts();
  const isClosed = () => explorer.link.selection.closed.includes(props.id);
  const isInView = () => explorer.link.selection.routes === "lanes";
  return (
    <Show
      when={isInView()}
      fallback={
        <p class="note">
          {t("chokepoint.arcs")}{" "}
          <button type="button" class="link-button" onClick={() => explorer.link.select({ routes: "lanes" })}>
            {t("chokepoint.showLanes")}
          </button>
        </p>
      }
    >
      <button
        type="button"
        class="chokepoint-button"
        aria-pressed={isClosed()}
        onClick={() => setOpen(explorer, props.id, isClosed())}
      >
        {t(isClosed() ? "chokepoint.reopen" : "chokepoint.close")}
      </button>
      <Show when={explorer.lanes.routed()} fallback={<p class="note">{t("chokepoints.loading")}</p>}>
        {(routed) => <Passing id={props.id} routed={routed()} />}
      </Show>
      <ClosureReport />
    </Show>
  );
}

function Passing(props: { id: ChokepointId; routed: RoutedFlows }) {
  const explorer = useExplorer();
  const [words, t] = [useWords(), useLaneTexts()];
  const isClosed = () => explorer.link.selection.closed.includes(props.id);
  const flows = createMemo(() => flowsThrough(props.routed, CHOKEPOINT_IDS.indexOf(props.id)));
  const place = createMemo(() => {
    const all = explorer.lanes.places()?.chokepoints ?? [];
    const open = rankedChokepoints(all, props.routed, []);
    return { at: open.findIndex(({ id }) => id === props.id) + 1, of: open.length };
  });
  return (
    <>
      <ViewWords />
      <Show when={!isClosed()} fallback={<p class="note warning">{t("chokepoint.isClosed")}</p>}>
        <For each={passingAmounts(explorer, props.routed, props.id)} fallback={<p>{t("chokepoint.nothing")}</p>}>
          {(text) => <p>{text}</p>}
        </For>
        <Show when={place().at > 0}>
          <p class="note">{t("chokepoint.rank", { place: words.count(place().at), of: words.count(place().of) })}</p>
        </Show>
      </Show>
      <Show when={flows().length > 0}>
        <h3>{t("chokepoint.flows", { count: words.count(flows().length) })}</h3>
        <FlowButtons
          flows={flows()
            .slice(0, LISTED)
            .flatMap((number) => props.routed.flows[number] ?? [])}
          label={t("chokepoint.flows", { count: words.count(flows().length) })}
        />
        <Show when={flows().length > LISTED}>
          <p class="note">{t("closure.cutOffMore", { count: words.count(flows().length - LISTED) })}</p>
        </Show>
      </Show>
    </>
  );
}

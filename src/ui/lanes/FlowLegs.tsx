import { createMemo, For, Show } from "solid-js";
import { type Leg, type LegEnd, type WayDetail, waysOfFlow } from "../../model/lane-legs.ts";
import { KILOMETRES_PER_NAUTICAL_MILE } from "../../model/sphere.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";
import { createWords, useWords } from "../kit/words.ts";
import { FlowButtons } from "./FlowButtons.tsx";
import { daysText } from "./lane-words.ts";
import { createLaneTexts, useLaneTexts } from "./texts.ts";
import "./Chokepoints.css";

/** How a flow goes, as far as it is drawn as a lane: legs, lengths, days and chokepoints of each of its ways. */
export function FlowLegs(props: { exporter: string; importer: string }) {
  const { data, lanes } = useExplorer();
  const [words, t] = [useWords(), useLaneTexts()];
  const flows = createMemo(() => {
    const [routed, places] = [lanes.routed(), lanes.places()];
    if (routed === undefined || places === undefined) {
      return [];
    }
    return routed.flows.flatMap((flow, number) =>
      flow.exporter === props.exporter && flow.importer === props.importer
        ? [{ mineral: flow.mineral, ways: waysOfFlow(routed, places, data.index, number) }]
        : [],
    );
  });
  return (
    <Show when={flows().length > 0}>
      <section class="flow-legs">
        <h3>{t("legs.title")}</h3>
        <For each={flows()}>
          {(flow) => (
            <>
              <Show when={flow.mineral !== "" && flows().length > 1 && flow.mineral}>
                {(mineral) => <h4>{words.mineral(mineral())}</h4>}
              </Show>
              <For each={flow.ways}>{(way) => <Way way={way} />}</For>
            </>
          )}
        </For>
        <SharedLane />
      </section>
    </Show>
  );
}

/** Flows that a card lists of a lane: more would hide the legs' own card. */
const LISTED = 10;

/** The other flows on the lane that was clicked on the map, to choose from. */
function SharedLane() {
  const { lanes } = useExplorer();
  const [words, t] = [useWords(), useLaneTexts()];
  const flows = () => lanes.shared().flatMap((number) => lanes.routed()?.flows[number] ?? []);
  return (
    <Show when={flows().length > 1}>
      <h3>{t("legs.shared", { count: words.count(flows().length) })}</h3>
      <FlowButtons flows={flows().slice(0, LISTED)} label={t("legs.shared", { count: words.count(flows().length) })} />
      <Show when={flows().length > LISTED}>
        <p class="note">{t("closure.cutOffMore", { count: words.count(flows().length - LISTED) })}</p>
      </Show>
    </Show>
  );
}

function Way(props: { way: WayDetail }) {
  const explorer = useExplorer();
  const [words, t] = [useWords(), useLaneTexts()];
  const isDrawn = () => props.way.legs.length > 0;
  const passed = () => {
    const places = explorer.lanes.places();
    return props.way.chokepoints.flatMap(
      (id) => places?.chokepoints.find((one) => one.id === id)?.[explorer.look.language()] ?? [],
    );
  };
  return (
    <>
      <Show when={props.way.part < 1}>
        <p class="note">{t("legs.part", { share: words.share(props.way.part) })}</p>
      </Show>
      <Show
        when={isDrawn()}
        fallback={<p class="note warning">{t(props.way.kind === "cut-off" ? "legs.cutOff" : "legs.unknown")}</p>}
      >
        <For each={props.way.legs}>{(leg) => <p class="leg">{legText(explorer, leg)}</p>}</For>
        <p class="note">
          {passed().length > 0 ? t("legs.passes", { names: passed().join(" → ") }) : t("legs.passesNone")}{" "}
          {t(`legs.confidence.${props.way.confidence}`)}
        </p>
      </Show>
    </>
  );
}

function legText(explorer: Parts<"link" | "look" | "data" | "lanes">, leg: Leg): string {
  const [words, t] = [createWords(explorer), createLaneTexts(explorer)];
  const name = (end: LegEnd) =>
    "iso3" in end
      ? words.country(end.iso3)
      : (explorer.lanes.places()?.gateways[end.gateway]?.[explorer.look.language()] ?? "");
  const ends = { from: name(leg.from), to: name(leg.to) };
  if (leg.mode !== "sea") {
    return t(`legs.land.${leg.mode}`, { ...ends, kilometres: words.count(Math.round(leg.landKilometres ?? 0)) });
  }
  const miles = leg.nauticalMiles ?? 0;
  const knots = explorer.link.selection.speedKnots;
  return t("legs.sea", {
    ...ends,
    miles: words.count(Math.round(miles)),
    kilometres: words.count(Math.round(miles * KILOMETRES_PER_NAUTICAL_MILE)),
    days: daysText(explorer, miles),
    knots,
  });
}

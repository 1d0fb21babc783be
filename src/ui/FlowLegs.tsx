import { createMemo, For, Show } from "solid-js";
import { KILOMETRES_PER_NAUTICAL_MILE } from "../model/distance.ts";
import { type Leg, type LegEnd, type WayDetail, waysOfFlow } from "../model/lane-legs.ts";
import { daysAtSea } from "../model/lanes-view.ts";
import type { Explorer } from "../state/explorer-types.ts";
import { createWords } from "./words.ts";

/** How a flow goes, as far as it is drawn as a lane: legs, lengths, days and chokepoints of each of its ways. */
export function FlowLegs(props: { explorer: Explorer; exporter: string; importer: string }) {
  const words = createWords(props.explorer);
  const flows = createMemo(() => {
    const [routed, places] = [props.explorer.lanes(), props.explorer.lanePlaces()];
    if (routed === undefined || places === undefined) {
      return [];
    }
    return routed.flows.flatMap((flow, number) =>
      flow.exporter === props.exporter && flow.importer === props.importer
        ? [{ mineral: flow.mineral, ways: waysOfFlow(routed, places, props.explorer.index, number) }]
        : [],
    );
  });
  return (
    <Show when={flows().length > 0}>
      <section class="flow-legs">
        <h3>{words.t("legs.title")}</h3>
        <For each={flows()}>
          {(flow) => (
            <>
              <Show when={flow.mineral !== "" && flows().length > 1 && flow.mineral}>
                {(mineral) => <h4>{words.mineral(mineral())}</h4>}
              </Show>
              <For each={flow.ways}>{(way) => <Way explorer={props.explorer} way={way} />}</For>
            </>
          )}
        </For>
      </section>
    </Show>
  );
}

function Way(props: { explorer: Explorer; way: WayDetail }) {
  const words = createWords(props.explorer);
  const isDrawn = () => props.way.legs.length > 0;
  const passed = () => {
    const places = props.explorer.lanePlaces();
    return props.way.chokepoints.flatMap(
      (id) => places?.chokepoints.find((one) => one.id === id)?.[props.explorer.language()] ?? [],
    );
  };
  return (
    <>
      <Show when={props.way.part < 1}>
        <p class="note">{words.t("legs.part", { share: words.share(props.way.part) })}</p>
      </Show>
      <Show
        when={isDrawn()}
        fallback={<p class="note warning">{words.t(props.way.kind === "cut-off" ? "legs.cutOff" : "legs.unknown")}</p>}
      >
        <For each={props.way.legs}>{(leg) => <p class="leg">{legText(props.explorer, leg)}</p>}</For>
        <p class="note">
          {passed().length > 0 ? words.t("legs.passes", { names: passed().join(" → ") }) : words.t("legs.passesNone")}{" "}
          {words.t(`legs.confidence.${props.way.confidence}`)}
        </p>
      </Show>
    </>
  );
}

function legText(explorer: Explorer, leg: Leg): string {
  const words = createWords(explorer);
  const name = (end: LegEnd) =>
    "iso3" in end
      ? words.country(end.iso3)
      : (explorer.lanePlaces()?.gateways[end.gateway]?.[explorer.language()] ?? "");
  const ends = { from: name(leg.from), to: name(leg.to) };
  if (leg.mode !== "sea") {
    return words.t(`legs.land.${leg.mode}`, { ...ends, kilometres: words.count(Math.round(leg.landKilometres ?? 0)) });
  }
  const miles = leg.nauticalMiles ?? 0;
  const knots = explorer.selection.speedKnots;
  return words.t("legs.sea", {
    ...ends,
    miles: words.count(Math.round(miles)),
    kilometres: words.count(Math.round(miles * KILOMETRES_PER_NAUTICAL_MILE)),
    days: daysAtSea(miles, knots).toFixed(1),
    knots,
  });
}

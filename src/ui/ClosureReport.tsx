import { For, Show } from "solid-js";
import { type ClosureEffects, daysAtSea, type FlowChange } from "../model/lanes-view.ts";
import type { ArcRole } from "../model/views.ts";
import type { Explorer } from "../state/explorer-types.ts";
import { createWords } from "./words.ts";

/** Flows listed by name before the rest is left to the flow's own card. */
const LISTED = 8;

/** What the closed chokepoints change: how many flows, how much longer, and what cannot go any more. */
export function ClosureReport(props: { explorer: Explorer }) {
  const words = createWords(props.explorer);
  return (
    <Show when={props.explorer.closureEffects()}>
      {(effects) => (
        <div class="closure-report" role="status">
          <h3>{words.t("closure.title")}</h3>
          <Summary explorer={props.explorer} effects={effects()} />
          <CutOff explorer={props.explorer} changes={effects().changed.filter((change) => change.cutOff > 0)} />
          <Changes explorer={props.explorer} changes={longest(effects().changed)} />
        </div>
      )}
    </Show>
  );
}

/** The largest flows that take another way. */
function longest(changes: readonly FlowChange[]): readonly FlowChange[] {
  return changes.filter((change) => change.addedNauticalMiles !== 0).slice(0, LISTED);
}

/** Every flow that no way is left for, by name: the first few in sight, all of them when asked for. */
function CutOff(props: { explorer: Explorer; changes: readonly FlowChange[] }) {
  const words = createWords(props.explorer);
  const names = (changes: readonly FlowChange[]) =>
    words.list(changes.map((change) => flowName(props.explorer, change.flow)));
  return (
    <Show when={props.changes.length > 0}>
      <p class="note warning">
        {words.t("closure.cutOff", { count: words.count(props.changes.length) })}{" "}
        {names(props.changes.slice(0, LISTED))}
      </p>
      <Show when={props.changes.length > LISTED}>
        <details>
          <summary>{words.t("closure.cutOffMore", { count: words.count(props.changes.length - LISTED) })}</summary>
          <p class="note">{names(props.changes.slice(LISTED))}</p>
        </details>
      </Show>
    </Show>
  );
}

function flowName(explorer: Explorer, number: number): string {
  const words = createWords(explorer);
  const flow = explorer.lanes()?.flows[number];
  if (flow === undefined) {
    return "";
  }
  const values = { exporter: words.country(flow.exporter), importer: words.country(flow.importer) };
  return flow.mineral === "" || explorer.selection.minerals.length === 1
    ? words.t("closure.flow", values)
    : words.t("closure.flowMineral", { ...values, mineral: words.mineral(flow.mineral) });
}

function Summary(props: { explorer: Explorer; effects: ClosureEffects }) {
  const words = createWords(props.explorer);
  const rerouted = () => props.effects.changed.filter((change) => change.addedNauticalMiles !== 0).length;
  const miles = () => meanAdded(props.effects);
  return (
    <>
      <Show when={rerouted() > 0}>
        <p class="note">
          {words.t("closure.rerouted", {
            count: words.count(rerouted()),
            miles: words.count(Math.round(miles())),
            days: days(props.explorer, miles()),
          })}
        </p>
      </Show>
      <Show when={props.effects.changed.length === 0}>
        <p class="note">{words.t("closure.nothing")}</p>
      </Show>
    </>
  );
}

/** Mean over all roles: a mean of lengths, not a sum of amounts. */
function meanAdded({ rerouted, meanAddedNauticalMiles }: ClosureEffects): number {
  const roles = Object.keys(rerouted) as ArcRole[];
  const total = roles.reduce((sum, role) => sum + rerouted[role], 0);
  const miles = roles.reduce((sum, role) => sum + rerouted[role] * meanAddedNauticalMiles[role], 0);
  return total > 0 ? miles / total : 0;
}

function days(explorer: Explorer, nauticalMiles: number): string {
  return daysAtSea(nauticalMiles, explorer.selection.speedKnots).toFixed(1);
}

function Changes(props: { explorer: Explorer; changes: readonly FlowChange[] }) {
  const words = createWords(props.explorer);
  const change = ({ addedNauticalMiles }: FlowChange) =>
    words.t("closure.added", {
      miles: words.count(Math.round(addedNauticalMiles)),
      days: days(props.explorer, addedNauticalMiles),
    });
  return (
    <Show when={props.changes.length > 0}>
      <ol class="closure-list" aria-label={words.t("closure.list")}>
        <For each={props.changes}>
          {(entry) => (
            <li>
              <span>{flowName(props.explorer, entry.flow)}</span>
              <span class="number">{change(entry)}</span>
            </li>
          )}
        </For>
      </ol>
    </Show>
  );
}

import { For, Show } from "solid-js";
import type { ClosureEffects, FlowChange } from "../../model/lanes-view.ts";
import type { ArcRole } from "../../model/views.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";
import { useWords } from "../kit/words.ts";
import { daysText, flowName, signed } from "./lane-words.ts";
import { useLaneTexts } from "./texts.ts";

/** Flows listed by name before the rest is left to the flow's own card. */
const LISTED = 8;

/** What closed chokepoints and other ports change: how many flows, how much longer, and what cannot go any more. */
export function ClosureReport() {
  const { lanes } = useExplorer();
  const t = useLaneTexts();
  return (
    <Show when={lanes.closureEffects()}>
      {(effects) => (
        <div class="closure-report" role="status">
          <h3>{t("closure.title")}</h3>
          <Summary effects={effects()} />
          <CutOff changes={effects().changed.filter((change) => change.cutOff > 0)} />
          <Changes changes={effects().changed.filter(isRerouted)} />
        </div>
      )}
    </Show>
  );
}

function isRerouted({ addedNauticalMiles, addedLandKilometres }: FlowChange): boolean {
  return addedNauticalMiles !== 0 || addedLandKilometres !== 0;
}

function nameOf(explorer: Parts<"link" | "look" | "data" | "lanes">, { flow }: FlowChange): string {
  return flowName(explorer, explorer.lanes.routed()?.flows[flow]);
}

/** Every flow that no way is left for, by name: the first few in sight, all of them when asked for. */
function CutOff(props: { changes: readonly FlowChange[] }) {
  const explorer = useExplorer();
  const [words, t] = [useWords(), useLaneTexts()];
  const names = (changes: readonly FlowChange[]) => words.list(changes.map((change) => nameOf(explorer, change)));
  return (
    <Show when={props.changes.length > 0}>
      <p class="note warning">
        {t("closure.cutOff", { count: words.count(props.changes.length) })} {names(props.changes.slice(0, LISTED))}
      </p>
      <Show when={props.changes.length > LISTED}>
        <details>
          <summary>{t("closure.cutOffMore", { count: words.count(props.changes.length - LISTED) })}</summary>
          <p class="note">{names(props.changes.slice(LISTED))}</p>
        </details>
      </Show>
    </Show>
  );
}

function Summary(props: { effects: ClosureEffects }) {
  const explorer = useExplorer();
  const [words, t] = [useWords(), useLaneTexts()];
  const rerouted = () => props.effects.changed.filter(isRerouted).length;
  const lengths = (miles: number) => ({
    miles: signed(explorer, miles),
    days: signedDays(explorer, miles),
  });
  return (
    <>
      <Show when={rerouted() > 0}>
        <p class="note">
          {t("closure.rerouted", { count: words.count(rerouted()), ...lengths(meanAdded(props.effects)) })}{" "}
          {t("closure.total", lengths(props.effects.totalAddedNauticalMiles))}
        </p>
      </Show>
      <Show when={props.effects.changed.length === 0}>
        <p class="note">{t("closure.nothing")}</p>
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

function signedDays(explorer: Parts<"link">, nauticalMiles: number): string {
  return `${nauticalMiles < 0 ? "−" : "+"}${daysText(explorer, Math.abs(nauticalMiles))}`;
}

/** The largest flows that take another way; the others when asked for. */
function Changes(props: { changes: readonly FlowChange[] }) {
  const [words, t] = [useWords(), useLaneTexts()];
  return (
    <Show when={props.changes.length > 0}>
      <ChangeList changes={props.changes.slice(0, LISTED)} />
      <Show when={props.changes.length > LISTED}>
        <details>
          <summary>{t("closure.cutOffMore", { count: words.count(props.changes.length - LISTED) })}</summary>
          <ChangeList changes={props.changes.slice(LISTED)} />
        </details>
      </Show>
    </Show>
  );
}

function ChangeList(props: { changes: readonly FlowChange[] }) {
  const explorer = useExplorer();
  const t = useLaneTexts();
  const land = (kilometres: number) =>
    Math.abs(kilometres) < 1 ? "" : ` ${t("closure.land", { kilometres: signed(explorer, kilometres) })}`;
  const change = ({ addedNauticalMiles, addedLandKilometres }: FlowChange) =>
    t("closure.added", {
      miles: signed(explorer, addedNauticalMiles),
      days: signedDays(explorer, addedNauticalMiles),
    }) + land(addedLandKilometres);
  return (
    <ol class="closure-list" aria-label={t("closure.list")}>
      <For each={props.changes}>
        {(entry) => (
          <li>
            <span>{nameOf(explorer, entry)}</span>
            <span class="number">{change(entry)}</span>
          </li>
        )}
      </For>
    </ol>
  );
}

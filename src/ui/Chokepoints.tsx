import { createMemo, For, Show } from "solid-js";
import { CHOKEPOINT_IDS, type ChokepointId, CLOSABLE_IDS } from "../model/chokepoints.ts";
import { ARC_ROLES, type Chokepoint, type LanePlaces } from "../model/lanes.ts";
import { amountThrough, type RoutedFlows, WAY_KINDS } from "../model/lanes-view.ts";
import type { Explorer } from "../state/explorer-types.ts";
import { ClosureReport } from "./ClosureReport.tsx";
import { CLOSURE_PRESETS } from "./closure-presets.ts";
import { Section } from "./Section.tsx";
import { Switch } from "./Switch.tsx";
import { createWords } from "./words.ts";
import "./Chokepoints.css";

/** Straits and canals by what passes, each with a switch that closes it; shown while lanes are. */
export function Chokepoints(props: { explorer: Explorer }) {
  const words = createWords(props.explorer);
  const shown = () => {
    const [routed, places] = [props.explorer.lanes(), props.explorer.lanePlaces()];
    return routed && places ? { routed, places } : undefined;
  };
  return (
    <Section title={words.t("chokepoints.title")} unit={words.t("chokepoints.unit")}>
      <Presets explorer={props.explorer} />
      <Show when={shown()} fallback={<p class="note">{words.t("chokepoints.loading")}</p>}>
        {(view) => (
          <div aria-busy={props.explorer.lanesLoading()}>
            <ClosureReport explorer={props.explorer} />
            <Ranking explorer={props.explorer} routed={view().routed} places={view().places} />
            <Unknown explorer={props.explorer} routed={view().routed} />
          </div>
        )}
      </Show>
    </Section>
  );
}

function Presets(props: { explorer: Explorer }) {
  const words = createWords(props.explorer);
  const closed = () => props.explorer.selection.closed;
  const isOn = (ids: readonly ChokepointId[]) =>
    ids.length === closed().length && ids.every((id) => closed().includes(id));
  return (
    <fieldset class="closure-presets">
      <legend class="label">{words.t("chokepoints.presets")}</legend>
      <For each={CLOSURE_PRESETS}>
        {(preset) => (
          <button
            type="button"
            aria-pressed={isOn(preset.closed)}
            onClick={() => props.explorer.select({ closed: isOn(preset.closed) ? [] : inOrder(preset.closed) })}
          >
            {words.t(preset.label)}
          </button>
        )}
      </For>
      <Show when={closed().length > 0}>
        <button type="button" class="link-button" onClick={() => props.explorer.select({ closed: [] })}>
          {words.t("chokepoints.openAll")}
        </button>
      </Show>
    </fieldset>
  );
}

/** As links write them. */
function inOrder(ids: readonly ChokepointId[]): ChokepointId[] {
  return CLOSABLE_IDS.filter((id) => ids.includes(id));
}

function Ranking(props: { explorer: Explorer; routed: RoutedFlows; places: LanePlaces }) {
  const words = createWords(props.explorer);
  const closed = () => props.explorer.selection.closed;
  // Closing one must not move the switch that has the focus: the order holds until other flows are drawn.
  const kept = createMemo<Ranked>((before) => {
    const now = ranking(props.places.chokepoints, props.routed, closed());
    const order = before?.flows === props.routed.flows ? before.order : [];
    const stays = order.filter((chokepoint) => now.includes(chokepoint));
    return { flows: props.routed.flows, order: [...stays, ...now.filter((one) => !stays.includes(one))] };
  });
  const ranked = () => kept().order;
  const name = (chokepoint: Chokepoint) => chokepoint[props.explorer.language()];
  const set = (id: ChokepointId, isOpen: boolean) =>
    props.explorer.select({ closed: inOrder(isOpen ? closed().filter((other) => other !== id) : [...closed(), id]) });
  const amounts = (id: ChokepointId) => {
    const gate = CHOKEPOINT_IDS.indexOf(id);
    const parts = ARC_ROLES.flatMap((role, number) => {
      const { amount, share } = amountThrough(props.routed.passed, gate, number);
      const values = { amount: words.amount(amount), share: words.share(share) };
      return amount > 0 ? [words.t(`chokepoints.${role}`, values)] : [];
    });
    return closed().includes(id) ? words.t("chokepoints.closed") : parts.join(" · ");
  };
  return (
    <Show when={ranked().length > 0} fallback={<p class="note">{words.t("chokepoints.none")}</p>}>
      <ol class="chokepoint-list" aria-label={words.t("chokepoints.title")}>
        <For each={ranked()}>
          {(chokepoint) => (
            <li>
              <Switch
                label={name(chokepoint)}
                note={amounts(chokepoint.id)}
                on={!closed().includes(chokepoint.id)}
                set={(isOpen) => set(chokepoint.id, isOpen)}
              />
            </li>
          )}
        </For>
      </ol>
    </Show>
  );
}

interface Ranked {
  readonly flows: RoutedFlows["flows"];
  readonly order: readonly Chokepoint[];
}

/** What is closed first, then by the largest share of a role: amounts of two roles are not added. */
function ranking(
  chokepoints: readonly Chokepoint[],
  routed: RoutedFlows,
  closed: readonly ChokepointId[],
): readonly Chokepoint[] {
  const share = ({ id }: Chokepoint) =>
    closed.includes(id)
      ? 2
      : Math.max(...ARC_ROLES.map((_, role) => amountThrough(routed.passed, CHOKEPOINT_IDS.indexOf(id), role).share));
  return chokepoints.filter((one) => share(one) > 0).sort((a, b) => share(b) - share(a) || a.rank - b.rank);
}

function Unknown(props: { explorer: Explorer; routed: RoutedFlows }) {
  const words = createWords(props.explorer);
  const count = () => props.routed.kind.filter((kind) => WAY_KINDS[kind] === "unknown").length;
  return (
    <Show when={count() > 0}>
      <p class="note warning">{words.t("chokepoints.unknown", { count: words.count(count()) })}</p>
    </Show>
  );
}

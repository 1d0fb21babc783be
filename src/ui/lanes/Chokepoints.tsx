import { createMemo, For, Show } from "solid-js";
import type { ChokepointId } from "../../model/chokepoints.ts";
import type { Chokepoint, LanePlaces } from "../../model/lanes.ts";
import { type RoutedFlows, WAY_KINDS } from "../../model/lanes-view.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { Section } from "../kit/Section.tsx";
import { Switch } from "../kit/Switch.tsx";
import { useWords } from "../kit/words.ts";
import { ClosureReport } from "./ClosureReport.tsx";
import { CLOSURE_PRESETS, type ClosurePreset } from "./closure-presets.ts";
import { inOrder, passingAmounts, rankedChokepoints, setOpen } from "./lane-words.ts";
import { useLaneTexts } from "./texts.ts";
import { ViewWords } from "./ViewWords.tsx";
import "./Chokepoints.css";

/** Straits and canals by what passes, each with a switch that closes it; shown while lanes are. */
export function Chokepoints() {
  const { lanes } = useExplorer();
  const t = useLaneTexts();
  const shown = () => {
    const [routed, places] = [lanes.routed(), lanes.places()];
    return routed && places ? { routed, places } : undefined;
  };
  return (
    <Section title={t("chokepoints.title")} unit={t("chokepoints.unit")}>
      <Presets />
      <Show when={shown()} fallback={<p class="note">{t("chokepoints.loading")}</p>}>
        {(view) => (
          <div aria-busy={lanes.loading()}>
            <ClosureReport />
            <ViewWords />
            <Ranking routed={view().routed} places={view().places} />
            <Unknown routed={view().routed} />
          </div>
        )}
      </Show>
    </Section>
  );
}

function Presets() {
  const { link } = useExplorer();
  const t = useLaneTexts();
  const selection = link.selection;
  const isOn = ({ closed, corridor }: ClosurePreset) =>
    corridor === selection.corridor &&
    closed.length === selection.closed.length &&
    closed.every((id) => selection.closed.includes(id));
  const choose = (preset: ClosurePreset) =>
    link.select(isOn(preset) ? USUAL : { closed: inOrder(preset.closed), corridor: preset.corridor });
  const isUsual = () => selection.closed.length === 0 && selection.corridor === "usual";
  return (
    <fieldset class="closure-presets">
      <legend class="label">{t("chokepoints.presets")}</legend>
      <For each={CLOSURE_PRESETS}>
        {(preset) => (
          <button type="button" aria-pressed={isOn(preset)} onClick={() => choose(preset)}>
            {t(preset.label)}
          </button>
        )}
      </For>
      <Show when={!isUsual()}>
        <button type="button" class="link-button" onClick={() => link.select(USUAL)}>
          {t("chokepoints.openAll")}
        </button>
      </Show>
      <p class="note">{t("preset.suezNote")}</p>
    </fieldset>
  );
}

const USUAL = { closed: [], corridor: "usual" } as const;

function Ranking(props: { routed: RoutedFlows; places: LanePlaces }) {
  const explorer = useExplorer();
  const t = useLaneTexts();
  const closed = () => explorer.link.selection.closed;
  // Closing one must not move the switch that has the focus: the order holds until other flows are drawn.
  const kept = createMemo<Ranked>((before) => {
    const now = rankedChokepoints(props.places.chokepoints, props.routed, closed());
    const order = before?.flows === props.routed.flows ? before.order : [];
    const stays = order.filter((chokepoint) => now.includes(chokepoint));
    return { flows: props.routed.flows, order: [...stays, ...now.filter((one) => !stays.includes(one))] };
  });
  const ranked = () => kept().order;
  const name = (chokepoint: Chokepoint) => chokepoint[explorer.look.language()];
  const amounts = (id: ChokepointId) =>
    closed().includes(id) ? t("chokepoints.closed") : passingAmounts(explorer, props.routed, id).join(" · ");
  return (
    <Show when={ranked().length > 0} fallback={<p class="note">{t("chokepoints.none")}</p>}>
      <ol class="chokepoint-list" aria-label={t("chokepoints.title")}>
        <For each={ranked()}>
          {(chokepoint) => (
            <li>
              <Switch
                label={name(chokepoint)}
                note={amounts(chokepoint.id)}
                on={!closed().includes(chokepoint.id)}
                set={(isOpen) => setOpen(explorer, chokepoint.id, isOpen)}
              />
              <button
                type="button"
                class="link-button"
                aria-label={t("chokepoint.open", { name: name(chokepoint) })}
                onClick={() => explorer.link.select({ item: { type: "chokepoint", id: chokepoint.id } })}
              >
                {t("chokepoint.details")}
              </button>
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

function Unknown(props: { routed: RoutedFlows }) {
  const [words, t] = [useWords(), useLaneTexts()];
  const count = () => props.routed.kind.filter((kind) => WAY_KINDS[kind] === "unknown").length;
  return (
    <Show when={count() > 0}>
      <p class="note warning">{t("chokepoints.unknown", { count: words.count(count()) })}</p>
    </Show>
  );
}

import { createEffect, createSignal, For, onCleanup, Show } from "solid-js";
import { type PlantReach, reachKilometres } from "../../model/reach.ts";
import { KILOMETRES_PER_NAUTICAL_MILE } from "../../model/sphere.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { useWords } from "../kit/words.ts";
import { useLaneTexts } from "./texts.ts";
import "./Chokepoints.css";

/** The nearest plants of the same mineral, by lane or land. The network is loaded when the list is opened. */
export function NearestPlants(props: { row: number }) {
  const { lanes } = useExplorer();
  const t = useLaneTexts();
  const [isOpen, setOpen] = createSignal(false);
  const [plants, setPlants] = createSignal<readonly PlantReach[] | null>();
  createEffect(() => {
    let isLast = true;
    onCleanup(() => {
      isLast = false;
    });
    const waiting = isOpen() ? lanes.nearestPlants(props.row) : undefined;
    const keep = (found: readonly PlantReach[] | null) => isLast && setPlants(found);
    waiting?.then(keep, () => keep(null));
  });
  return (
    <details class="nearest-plants" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("nearest.title")}</summary>
      <p class="note">{t("nearest.note")}</p>
      <Show when={plants() !== null} fallback={<p class="note warning">{t("nearest.failed")}</p>}>
        <Show when={plants() !== undefined} fallback={<p class="note">{t("nearest.loading")}</p>}>
          <ol class="closure-list" aria-label={t("nearest.title")}>
            <For each={plants() ?? []} fallback={<li>{t("nearest.none")}</li>}>
              {(plant) => <Plant plant={plant} />}
            </For>
          </ol>
        </Show>
      </Show>
    </details>
  );
}

function Plant(props: { plant: PlantReach }) {
  const { sites } = useExplorer();
  const [words, t] = [useWords(), useLaneTexts()];
  const text = () => sites.texts()?.[props.plant.row];
  const name = () => text()?.name || words.t("card.title");
  const country = () => words.countryAt(sites.table()?.country[props.plant.row] ?? -1);
  const round = (length: number) => words.count(Math.round(length));
  const way = () => {
    const kilometres = reachKilometres(props.plant);
    const lengths = { kilometres: round(kilometres), miles: round(kilometres / KILOMETRES_PER_NAUTICAL_MILE) };
    const { seaNauticalMiles, landKilometres } = props.plant;
    return props.plant.kind === "land"
      ? t("nearest.land", lengths)
      : t("nearest.sea", { ...lengths, sea: round(seaNauticalMiles), land: round(landKilometres) });
  };
  return (
    <li>
      <button type="button" class="link-button" onClick={() => sites.choose(props.plant.row)}>
        {name()}, {country()}
      </button>
      <span class="number">{way()}</span>
    </li>
  );
}

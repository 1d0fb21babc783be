import { createMemo, createSignal, Show } from "solid-js";
import type { Journey, JourneysView } from "../../model/views.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { BarList, type BarRow } from "../kit/BarList.tsx";
import { MoreButton } from "../kit/MoreButton.tsx";
import { TOP_ROWS } from "../kit/ranked-rows.ts";
import { Section } from "../kit/Section.tsx";
import { useWords } from "../kit/words.ts";
import { MethodLink } from "../provenance/MethodLink.tsx";

/** Journeys never shown in the list, however long: the map and the data hold them all. */
const MOST_ROWS = 60;

/** Origin → processor → consumer, traced: estimates. A row narrows the map to that origin and that consumer. */
export function Journeys(props: { view: JourneysView }) {
  const { link, data, supply } = useExplorer();
  const words = useWords();
  const selection = link.selection;
  const [all, setAll] = createSignal(false);
  const iso3 = (country: number) => data.index.countries[country]?.iso3 ?? "";
  const journeys = createMemo(() => props.view.largestJourneys(all() ? MOST_ROWS : TOP_ROWS));
  const isChosen = (journey: Journey) =>
    selection.consumer !== "" &&
    selection.origin === iso3(journey.origin) &&
    selection.consumer === iso3(journey.consumer);
  const originName = (journey: Journey) =>
    journey.origin === journey.processor ? words.t("answer.ownMines") : words.countryAt(journey.origin);
  const choose = (journey: Journey) =>
    link.select(
      isChosen(journey)
        ? { origin: "", consumer: "" }
        : { origin: iso3(journey.origin), consumer: iso3(journey.consumer) },
    );
  const row = (journey: Journey): BarRow => ({
    name: [originName(journey), words.countryAt(journey.processor), words.countryAt(journey.consumer)].join(" → "),
    figure: words.estimate(journey.amount),
    part: journey.amount / (journeys()[0]?.amount || 1),
    tone: "plain",
    chosen: isChosen(journey),
    choose: () => choose(journey),
  });
  /** Exact without listing them all: unknown origins alone make one journey a consumer. */
  const originsUnknown = createMemo(
    () =>
      props.view.journeyCount <= props.view.outputs.length &&
      props.view.largestJourneys(props.view.journeyCount).every((journey) => journey.origin < 0),
  );
  const whyNone = () => (props.view.journeyCount === 0 ? "answer.noRows" : "answer.journeysUnknown");
  const hidden = () => Math.min(MOST_ROWS, props.view.journeyCount) - journeys().length;
  return (
    <Section title={words.t("answer.journeys")} unit={words.t("answer.journeysNote")}>
      <Show when={!originsUnknown()} fallback={<p class="note">{words.t(whyNone())}</p>}>
        <div class="traced">
          <BarList rows={journeys().map(row)} label={words.t("answer.journeys")} />
        </div>
        <Show when={selection.consumer !== "" && supply.now()}>
          <p class="note">{words.t("answer.journeysDiffer", { processor: words.country(selection.processor) })}</p>
        </Show>
        <MethodLink />
        <MoreButton hidden={hidden()} all={all()} set={setAll} />
      </Show>
      <Show when={selection.origin !== "" || selection.consumer !== ""}>
        <button type="button" class="link-button" onClick={() => link.select({ origin: "", consumer: "" })}>
          {words.t("answer.journeysClear")}
        </button>
      </Show>
    </Section>
  );
}

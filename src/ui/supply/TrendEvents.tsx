import { For, Show } from "solid-js";
import type { PolicyEvent } from "../../model/types.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { useWords } from "../kit/words.ts";
import { SourceLine } from "../provenance/SourceLine.tsx";
import { yearOf } from "../time/time-marks.ts";
import { useSupplyTexts } from "./texts.ts";

/** The policy events that the chart marks, as a list: each leads to its year and names its source. */
export function TrendEvents(props: { events: readonly PolicyEvent[]; choose: (year: number) => void }) {
  const { look } = useExplorer();
  const t = useSupplyTexts();
  const words = useWords();
  return (
    <Show when={props.events.length > 0}>
      <details class="trend-events">
        <summary>{t("trend.events", { count: props.events.length })}</summary>
        <ul>
          <For each={props.events}>
            {(event) => (
              <li>
                <button type="button" class="small" onClick={() => props.choose(yearOf(event))}>
                  <span class="quiet number">{words.date(event.date)}</span> {words.t(`event.${event.kind}`)}:{" "}
                  {event[look.language()]}
                </button>
                <p class="note">
                  <SourceLine id={event.source} />
                </p>
              </li>
            )}
          </For>
        </ul>
      </details>
    </Show>
  );
}

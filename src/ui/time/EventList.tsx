import { For, Show } from "solid-js";
import type { PolicyEvent } from "../../model/types.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { useWords } from "../kit/words.ts";
import { yearOf } from "./time-marks.ts";

const ALL_EVENTS = "all-events";

/** Export controls and milestones: those of the year in a line, all of them in a popover. */
export function EventList(props: {
  events: readonly PolicyEvent[];
  ofYear: readonly PolicyEvent[];
  go: (year: number) => void;
}) {
  const { link, look, data } = useExplorer();
  const words = useWords();
  const text = (event: PolicyEvent) => event[look.language()];
  const source = (event: PolicyEvent) =>
    data.index.sources.find((candidate) => candidate.id === event.source)?.publisher ?? event.source;
  return (
    <div class="events">
      {/* It scrolls where a year has many events. */}
      <p class="events-of-year" tabindex="0">
        <Show
          when={props.ofYear.length > 0}
          fallback={<span class="quiet">{words.t("time.noEvent", { year: link.selection.year })}</span>}
        >
          <For each={props.ofYear}>
            {(event) => (
              <span class="event-line">
                <span class="quiet number">{words.date(event.date)}</span> {text(event)}
              </span>
            )}
          </For>
        </Show>
      </p>
      <button type="button" class="link-button" popovertarget={ALL_EVENTS}>
        {words.t("time.events", { count: props.events.length })}
      </button>
      <div id={ALL_EVENTS} class="all-events" popover="auto" role="dialog" aria-label={words.t("time.eventsTitle")}>
        <h2>{words.t("time.eventsTitle")}</h2>
        <ol>
          <For each={props.events}>
            {(event) => (
              <li>
                <button type="button" class="small" onClick={() => props.go(yearOf(event))}>
                  <span class="quiet number">{words.date(event.date)}</span>
                  <span class="quiet">{words.t(`event.${event.kind}`)}</span>
                  <span>{text(event)}</span>
                  <span class="quiet">{source(event)}</span>
                </button>
              </li>
            )}
          </For>
        </ol>
      </div>
    </div>
  );
}

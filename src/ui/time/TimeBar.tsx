import { createMemo, Index } from "solid-js";
import { YEARS } from "../../model/selection.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { useWords } from "../kit/words.ts";
import { EventList } from "./EventList.tsx";
import { eventsOf, labelOf, withinYears, yearMarks, yearOf } from "./time-marks.ts";
import "./TimeBar.css";

/** The year: a slider with a mark for each year (hollow: no rows; diamond: policy events), play, and the year's events. */
export function TimeBar() {
  const { link, time, data } = useExplorer();
  const words = useWords();
  const year = time.askedYear;
  const events = createMemo(() => eventsOf(data.index.events, link.selection.minerals));
  const marks = createMemo(() => yearMarks(time.years(), events()));
  const hasData = () => time.years().includes(year());
  const go = (to: number, history: "push" | "replace" = "replace") => {
    time.setPlaying(false);
    link.select({ year: withinYears(to) }, history);
  };
  return (
    <section class="time-bar" aria-label={words.t("time.label")}>
      <button
        type="button"
        class="play"
        aria-label={words.t(time.playing() ? "time.pause" : "time.play")}
        onClick={() => time.setPlaying(!time.playing())}
      >
        <span aria-hidden="true" class={time.playing() ? "pause-sign" : "play-sign"} />
      </button>
      <output class="year number" classList={{ empty: !hasData() }}>
        {year()}
      </output>
      <div class="slider">
        <input
          type="range"
          min={YEARS.first}
          max={YEARS.last}
          step={1}
          value={year()}
          aria-label={words.t("time.label")}
          aria-valuetext={hasData() ? String(year()) : words.t("time.yearNoData", { year: year() })}
          onInput={(event) => go(Number(event.currentTarget.value))}
          onKeyDown={(event) => jump(event, go)}
        />
        <div class="marks" aria-hidden="true">
          <Index each={marks()}>
            {(mark) => (
              <span
                class="mark number"
                classList={{
                  empty: !mark().hasData,
                  current: mark().year === year(),
                  event: mark().events > 0,
                  ...labelOf(mark().year, year()),
                }}
              >
                <span class="mark-label">{mark().year}</span>
              </span>
            )}
          </Index>
        </div>
      </div>
      <EventList
        events={events()}
        ofYear={events().filter((event) => yearOf(event) === year())}
        go={(to) => go(to, "push")}
      />
    </section>
  );
}

/** Page keys go three years, which the browser's own step of a tenth of the range does not reach. */
function jump(event: KeyboardEvent & { currentTarget: HTMLInputElement }, go: (year: number) => void): void {
  const step = { PageUp: 3, PageDown: -3 }[event.key];
  if (step !== undefined) {
    event.preventDefault();
    go(Number(event.currentTarget.value) + step);
  }
}

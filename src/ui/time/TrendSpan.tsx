import { Show } from "solid-js";
import { isEarlyYear, YEARS } from "../../model/selection.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { createWords } from "../kit/words.ts";

/** True where trends go back to the first year that output is held for. */
export function isLongTrend({ time: { longTrend }, link: { selection } }: Explorer): boolean {
  return longTrend() || isEarlyYear(selection.year);
}

/** First year of a trend. */
export function trendStart(explorer: Explorer): number {
  return isLongTrend(explorer) ? YEARS.output : YEARS.recent;
}

/** Makes a trend long or short again; the data of the early years comes with the first ask. */
export function TrendSpan(props: { explorer: Explorer; isOnItsWay: boolean }) {
  const words = createWords(props.explorer);
  const next = () => !props.explorer.time.longTrend();
  return (
    <>
      {/* A chart that stops before the year it is to mark would be no help: then it is long, whatever was chosen. */}
      <Show when={!isEarlyYear(props.explorer.link.selection.year)}>
        <button type="button" class="link-button" onClick={() => props.explorer.time.setLongTrend(next())}>
          {words.t("trend.since", { year: next() ? YEARS.output : YEARS.recent })}
        </button>
      </Show>
      <Show when={props.isOnItsWay}>
        <p class="note" role="status">
          {words.t("trend.onItsWay")}
        </p>
      </Show>
    </>
  );
}

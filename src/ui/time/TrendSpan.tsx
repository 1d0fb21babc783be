import { Show } from "solid-js";
import { isEarlyYear, YEARS } from "../../model/selection.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";
import { useWords } from "../kit/words.ts";

/** True where trends go back to the first year that output is held for. */
export function isLongTrend({ time: { longTrend }, link: { selection } }: Parts<"link" | "time">): boolean {
  return longTrend() || isEarlyYear(selection.year);
}

/** First year of a trend. */
export function trendStart(explorer: Parts<"link" | "time">): number {
  return isLongTrend(explorer) ? YEARS.output : YEARS.recent;
}

/** Makes a trend long or short again; the data of the early years comes with the first ask. */
export function TrendSpan(props: { isOnItsWay: boolean }) {
  const { link, time } = useExplorer();
  const words = useWords();
  const next = () => !time.longTrend();
  return (
    <>
      {/* A chart that stops before the year it is to mark would be no help: then it is long, whatever was chosen. */}
      <Show when={!isEarlyYear(link.selection.year)}>
        <button type="button" class="link-button" onClick={() => time.setLongTrend(next())}>
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

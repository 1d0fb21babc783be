import { createMemo, createSignal, For, Show } from "solid-js";
import { editionChanges } from "../../model/editions.ts";
import { isPartyGroup } from "../../model/groups.ts";
import { countryNumber } from "../../model/lookup.ts";
import type { ConsumerSupply } from "../../model/supply.ts";
import { hasShares, largestOfStage } from "../../model/supply-parts.ts";
import { goodsChanges, supplyTrend, type TrendPoint } from "../../model/supply-trend.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { createWidth } from "../kit/charts/create-width.ts";
import { TrendChart } from "../kit/charts/TrendChart.tsx";
import { TrendKey } from "../kit/charts/TrendKey.tsx";
import { trendPlan } from "../kit/charts/trend-layout.ts";
import { Section } from "../kit/Section.tsx";
import { useWords } from "../kit/words.ts";
import { TrendSpan, trendStart } from "../time/TrendSpan.tsx";
import { eventsOf, yearOf } from "../time/time-marks.ts";
import { goodsName, stageInView, toneOf } from "./supply-view.ts";
import { TrendEvents } from "./TrendEvents.tsx";
import { useSupplyTexts } from "./texts.ts";

/** Height of the chart in chart units. */
const HEIGHT = 150;

/** The processor's part and the largest origin's part of the supply over all years held, with policy events. */
export function SupplyTrend(props: { supply: ConsumerSupply }) {
  const explorer = useExplorer();
  const t = useSupplyTexts();
  const words = useWords();
  let frame!: HTMLDivElement;
  const width = createWidth(() => frame);
  const { selection } = explorer.link;
  const { index } = explorer.data;
  const origin = () => (hasShares(props.supply) ? (largestOfStage(props.supply, "mined")?.country ?? null) : null);
  const points = createMemo(() =>
    supplyTrend(explorer.supply.byYear(), allYears(explorer.time.years(), trendStart(explorer)), {
      processor: countryNumber(index, selection.processor),
      origin: origin(),
    }),
  );
  const plan = createMemo(() => trendPlan(points(), { width: width(), height: HEIGHT }, solidBase(points())));
  const events = createMemo(() => eventsOf(index.events, [props.supply.mineral]));
  const eventYears = createMemo(() => new Set(events().map(yearOf)));
  const originIso3 = () => index.countries[origin() ?? -1]?.iso3 ?? "";
  const names = {
    refined: () => t("trend.refined", { name: words.country(selection.processor) }),
    mined: () => t("trend.mined", { name: words.country(originIso3()) }),
  };
  const go = (year: number) => explorer.link.select({ year });
  return (
    <Section
      title={t("trend")}
      unit={t(`trend.unit.${baseOf(points())}`, { goods: goodsName(explorer, props.supply) })}
    >
      <p class="trend-key">
        <TrendKey name={names.refined()} dashed={false} />
        <Show when={origin() !== null}>
          <TrendKey name={names.mined()} dashed />
        </Show>
      </p>
      <div ref={frame} data-years={points().filter((point) => point.refined !== null).length}>
        <TrendChart
          plan={plan()}
          label={t("trend.label")}
          emphasis={stageInView(explorer)}
          chosenYear={selection.year}
          eventYears={eventYears()}
          tones={{ refined: toneOf(explorer, selection.processor), mined: toneOf(explorer, originIso3()) }}
          formatShare={words.share}
          choose={go}
        />
      </div>
      <TrendSpan isOnItsWay={explorer.supply.isLongTrendOnItsWay()} />
      <Show when={points().some((point) => point.averaged && point.mined !== null)}>
        <p class="note">{t("trend.averaged")}</p>
      </Show>
      <Show when={goodsChanges(points()).length > 0}>
        <p class="note">{t("trend.goods", { years: words.list(goodsChanges(points()).map(String)) })}</p>
      </Show>
      <For each={editionChanges(points())}>{(change) => <p class="note">{t("trend.edition", { ...change })}</p>}</For>
      <Show when={isPartyGroup(selection.consumer)}>
        <p class="note">{t("trend.group")}</p>
      </Show>
      <TrendTable points={points()} names={[names.refined(), names.mined()]} choose={go} />
      <TrendEvents events={events()} choose={go} />
    </Section>
  );
}

/** Every year from the first held, at the earliest `start`, to the last: one that is not held is a gap, not left out. */
function allYears(held: readonly number[], start: number): number[] {
  const [first, last] = [held.find((year) => year >= start), held.at(-1)];
  return first === undefined || last === undefined
    ? []
    : Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function baseOf(points: readonly TrendPoint[]): "imports" | "supply" | "mixed" {
  const bases = new Set(points.flatMap((point) => point.base ?? []));
  return bases.size > 1 ? "mixed" : ([...bases][0] ?? "imports");
}

/** Dots are filled for supply; where all years are of imports, for imports. */
function solidBase(points: readonly TrendPoint[]): TrendPoint["base"] {
  return points.some((point) => point.base === "supply") ? "supply" : "imports";
}

/** The chart as rows; each year is a button. */
function TrendTable(props: {
  points: readonly TrendPoint[];
  names: readonly [string, string];
  choose: (year: number) => void;
}) {
  const { link } = useExplorer();
  const t = useSupplyTexts();
  const words = useWords();
  /** Closed, its rows need not follow every change of the year. */
  const [open, setOpen] = createSignal(false);
  const share = (part: number | null) => (part === null ? t("trend.unknown") : words.share(part));
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("sankey.table")}</summary>
      <table class="group-totals">
        <thead>
          <tr>
            <th scope="col">{t("trend.year")}</th>
            <th scope="col">{props.names[0]}</th>
            <th scope="col">{props.names[1]}</th>
          </tr>
        </thead>
        <tbody>
          <For each={open() ? props.points : []}>
            {(point) => (
              <tr>
                <th scope="row">
                  <button
                    type="button"
                    class="number"
                    aria-label={t("trend.go", { year: point.year })}
                    aria-current={point.year === link.selection.year ? "true" : undefined}
                    onClick={() => props.choose(point.year)}
                  >
                    {point.year}
                  </button>
                </th>
                <td class="number">{share(point.refined)}</td>
                <td class="number">{share(point.mined)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </details>
  );
}

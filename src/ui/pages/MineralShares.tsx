import { createMemo, For, Show } from "solid-js";
import type { ShowSource } from "../../model/provenance.ts";
import { leaderOf, type ShareYear, shareTrend, shareYears } from "../../model/share-years.ts";
import { shareBehind } from "../../model/supply-rows.ts";
import type { MineralId } from "../../model/types.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { createWidth } from "../kit/charts/create-width.ts";
import { TrendChart } from "../kit/charts/TrendChart.tsx";
import { TrendKey } from "../kit/charts/TrendKey.tsx";
import { trendPlan } from "../kit/charts/trend-layout.ts";
import { FigureButton } from "../kit/FigureButton.tsx";
import { Section } from "../kit/Section.tsx";
import { useWords } from "../kit/words.ts";
import { SourceButton } from "../provenance/SourceButton.tsx";
import { hhiWords } from "../supply/hhi-words.ts";
import { toneOf } from "../supply/supply-view.ts";
import { isLongTrend, TrendSpan, trendStart } from "../time/TrendSpan.tsx";
import { eventsOf, yearOf } from "../time/time-marks.ts";
import { usePagesTexts } from "./texts.ts";

const HEIGHT = 190;

/** World shares and concentration of mining and refining, a year a row, and the leaders' shares as a chart. */
export function MineralShares(props: { mineral: MineralId; showSource: ShowSource }) {
  const explorer = useExplorer();
  const t = usePagesTexts();
  const words = useWords();
  let frame!: HTMLDivElement;
  const width = createWidth(() => frame);
  const inTrend = ({ view }: ShareYear) => view.year >= trendStart(explorer);
  const yearsOf = (stage: "ore" | "refined") =>
    createMemo(() => shareYears(explorer.data.production(), props.mineral, stage).filter(inTrend));
  const [mining, refining] = [yearsOf("ore"), yearsOf("refined")];
  const isOnItsWay = () => isLongTrend(explorer) && explorer.data.loading();
  const leaders = () => ({ refined: leaderOf(refining()), mined: leaderOf(mining()) });
  const points = createMemo(() => shareTrend(refining(), mining(), leaders()));
  const events = () => new Set(eventsOf(explorer.data.index.events, [props.mineral]).map(yearOf));
  return (
    <Section title={t("mineral.shares")} unit={t("mineral.sharesUnit")}>
      <p class="trend-key">
        <Show when={leaders().refined}>
          {(iso3) => <TrendKey dashed={false} name={t("mineral.refining", { name: words.country(iso3()) })} />}
        </Show>
        <Show when={leaders().mined}>
          {(iso3) => <TrendKey dashed name={t("mineral.mining", { name: words.country(iso3()) })} />}
        </Show>
      </p>
      <div ref={frame}>
        <Show when={points().length > 0} fallback={<p class="note">{t("mineral.noShares")}</p>}>
          <TrendChart
            plan={trendPlan(points(), { width: width(), height: HEIGHT }, "supply")}
            label={t("mineral.shares")}
            emphasis="refined"
            chosenYear={explorer.link.selection.year}
            eventYears={events()}
            tones={{
              refined: toneOf(explorer, leaders().refined),
              mined: toneOf(explorer, leaders().mined),
            }}
            formatShare={words.share}
            choose={(year) => explorer.link.select({ year })}
          />
        </Show>
      </div>
      <TrendSpan isOnItsWay={isOnItsWay()} />
      <For
        each={[
          { title: t("mineral.stageRefining"), years: refining() },
          { title: t("mineral.stageMining"), years: mining() },
        ]}
      >
        {(stage) => (
          <Show when={stage.years.length > 0}>
            <StageYears title={stage.title} years={stage.years} showSource={props.showSource} />
          </Show>
        )}
      </For>
    </Section>
  );
}

function StageYears(props: { title: string; years: readonly ShareYear[]; showSource: ShowSource }) {
  const explorer = useExplorer();
  const t = usePagesTexts();
  const words = useWords();
  const largest = ({ view }: ShareYear) =>
    [...view.shares]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 3)
      .map(([iso3, part]) => `${words.country(iso3)} ${words.share(part)}`)
      .join(", ");
  const hhi = ({ concentration }: ShareYear) => hhiWords(explorer, concentration);
  const open = (year: ShareYear) =>
    props.showSource({ figure: hhi(year).figure, sourceIds: [year.view.sourceId], ...shareBehind(year.view, null) });
  return (
    <details>
      <summary>{props.title}</summary>
      <table class="page-table">
        <thead>
          <tr>
            <th scope="col">{t("mineral.year")}</th>
            <th scope="col">{t("mineral.largest")}</th>
            <th scope="col">{t("mineral.hhi")}</th>
            <th scope="col">{words.t("card.sources")}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.years}>
            {(year) => (
              <tr>
                <th scope="row" class="number">
                  {year.view.year}
                </th>
                <td>{largest(year)}</td>
                <td>
                  <FigureButton figure={hhi(year).figure} open={() => open(year)} />
                  <span class="band-word quiet">{hhi(year).bands}</span>
                </td>
                <td>
                  <SourceButton id={year.view.sourceId} showSource={props.showSource} />
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </details>
  );
}

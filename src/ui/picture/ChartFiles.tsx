import { createSignal, For, Show } from "solid-js";
import type { LegendEntry } from "../../layers/legend-types.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { openCharts, saveChart, saveLegend } from "./chart-files.ts";
import { usePictureTexts } from "./texts.ts";

/** The legend, and each chart beside the map, as a file. */
export function ChartFiles(props: { legend: readonly LegendEntry[] }) {
  const explorer = useExplorer();
  const t = usePictureTexts();
  const charts = openCharts();
  const [saved, setSaved] = createSignal("");
  const label = { "flow-diagram": "svg.sankey", "by-year": "svg.trend" } as const;
  return (
    <>
      <p class="note">{t("svg.about")}</p>
      <ul class="picture-charts">
        <li>
          <button type="button" onClick={() => setSaved(saveLegend(explorer, props.legend))}>
            {t("svg.legend")}
          </button>
        </li>
        <For each={charts}>
          {(chart) => (
            <li>
              <button type="button" onClick={() => setSaved(saveChart(explorer, chart))}>
                {t(label[chart.subject], { title: chart.title })}
              </button>
            </li>
          )}
        </For>
      </ul>
      <Show when={charts.length === 0}>
        <p class="note">{t("svg.none")}</p>
      </Show>
      <p class="note" role="status">
        {saved() === "" ? "" : t("saved", { name: saved() })}
      </p>
    </>
  );
}

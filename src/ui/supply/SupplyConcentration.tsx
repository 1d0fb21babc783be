import { createMemo, For, Show } from "solid-js";
import { atStart } from "../../i18n/names.ts";
import { type Concentration, supplyConcentration, worldConcentration } from "../../model/concentration.ts";
import type { ShowSource } from "../../model/provenance.ts";
import type { ConsumerSupply } from "../../model/supply.ts";
import { shareBehind, supplyBehind } from "../../model/supply-rows.ts";
import type { SharesView } from "../../model/views.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { FigureButton } from "../kit/FigureButton.tsx";
import { Section } from "../kit/Section.tsx";
import { useWords } from "../kit/words.ts";
import { MethodLink } from "../provenance/MethodLink.tsx";
import { hhiWords } from "./hhi-words.ts";
import { consumerName } from "./supply-view.ts";
import { type SupplyTranslate, useSupplyTexts } from "./texts.ts";
import "./SupplyConcentration.css";

/** One column: a stage of the world or of the consumer. */
interface Column {
  readonly name: string;
  readonly value: Concentration | null;
  readonly open: (figure: string) => void;
}

/** How concentrated mining and refining are, of the world and of the consumer side by side. */
export function SupplyConcentration(props: { supply: ConsumerSupply; showSource: ShowSource }) {
  const explorer = useExplorer();
  const t = useSupplyTexts();
  const world = (view: SharesView | null): Column => ({
    name: t("concentration.world"),
    value: worldConcentration(view),
    open: (figure) => view && props.showSource({ figure, sourceIds: [view.sourceId], ...shareBehind(view, null) }),
  });
  const consumer = (stage: "mined" | "refined"): Column => ({
    name: atStart(consumerName(explorer, props.supply)),
    value: supplyConcentration(props.supply, stage, explorer.data.index),
    open: (figure) =>
      props.showSource({
        figure,
        sourceIds: props.supply.sourceIds,
        ...supplyBehind(props.supply, explorer.data.index),
      }),
  });
  const stages = createMemo(() => [
    { title: t("concentration.mining"), columns: [world(explorer.facts.mining()), consumer("mined")] },
    { title: t("concentration.refining"), columns: [world(explorer.facts.refining()), consumer("refined")] },
  ]);
  return (
    <Section title={t("concentration")} unit={t("concentration.unit")}>
      <For each={stages()}>{(stage) => <StageTable title={stage.title} columns={stage.columns} t={t} />}</For>
      <p class="note">
        {t("concentration.bands")} <MethodLink />
      </p>
    </Section>
  );
}

function StageTable(props: { title: string; columns: readonly Column[]; t: SupplyTranslate }) {
  const words = useWords();
  const rows = () => rowsOf(props.t, words.share, words.country);
  return (
    <table class="group-totals concentration">
      <thead>
        <tr>
          <th scope="col">{props.title}</th>
          <For each={props.columns}>{(column) => <th scope="col">{column.name}</th>}</For>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{props.t("concentration.hhi")}</th>
          <For each={props.columns}>
            {(column) => (
              <td>
                <Show when={column.value} fallback={<span class="quiet">{words.t("unknown")}</span>}>
                  {(value) => <IndexFigure value={value()} open={column.open} />}
                </Show>
              </td>
            )}
          </For>
        </tr>
        <For each={rows()}>
          {(row) => (
            <tr>
              <th scope="row">{row.name}</th>
              <For each={props.columns}>
                {(column) => <td>{column.value ? row.text(column.value) : <span class="quiet">–</span>}</td>}
              </For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}

function IndexFigure(props: { value: Concentration; open: (figure: string) => void }) {
  const explorer = useExplorer();
  const said = () => hhiWords(explorer, props.value);
  return (
    <>
      <FigureButton figure={said().figure} open={() => props.open(said().figure)} />
      <span class="band-word quiet">{said().bands}</span>
    </>
  );
}

function rowsOf(t: SupplyTranslate, share: (part: number | null) => string, country: (iso3: string) => string) {
  return [
    {
      name: t("concentration.largest"),
      text: ({ largest }: Concentration) => (largest ? `${country(largest.iso3)} ${share(largest.part)}` : "–"),
    },
    { name: t("concentration.three"), text: ({ largestThree }: Concentration) => share(largestThree) },
    { name: t("concentration.china"), text: ({ china }: Concentration) => share(china) },
    {
      name: t("concentration.unknown"),
      text: ({ unknownPart }: Concentration) => (unknownPart > 0 ? share(unknownPart) : share(0)),
    },
  ];
}

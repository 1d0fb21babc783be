import { createMemo, For, Show } from "solid-js";
import { countryNumber } from "../../model/lookup.ts";
import type { ShowSource } from "../../model/provenance.ts";
import { type Supplier, suppliersOf } from "../../model/suppliers.ts";
import { shareBehind } from "../../model/supply-rows.ts";
import type { SharesView } from "../../model/views.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { FigureButton } from "../kit/FigureButton.tsx";
import { useWords } from "../kit/words.ts";
import { reportSpanWords } from "../provenance/report-span.ts";
import { flowRowsBehind } from "../provenance/rows-behind.ts";
import { processorName } from "./processor-name.ts";
import { useSupplyTexts } from "./texts.ts";

/** What each resource-rich country mines, refines at home, and sends to the processor. */
export function Suppliers(props: { showSource: ShowSource }) {
  const explorer = useExplorer();
  const t = useSupplyTexts();
  const processor = () => processorName(explorer);
  const suppliers = createMemo(() =>
    suppliersOf(
      explorer.data.index,
      explorer.facts.groups(),
      { mining: explorer.facts.mining(), refining: explorer.facts.refining() },
      explorer.facts.journeys(),
    ),
  );
  return (
    <>
      <h3>{t("partners.rich")}</h3>
      <p class="note">{t("partners.richUnit", { processor: processor() })}</p>
      <table class="group-totals">
        <thead>
          <tr>
            <th scope="col">{t("partners.member")}</th>
            <th scope="col">{t("partners.mines")}</th>
            <th scope="col">{t("partners.refines")}</th>
            <th scope="col">{t("partners.leaves", { processor: processor() })}</th>
          </tr>
        </thead>
        <tbody>
          <For each={suppliers()}>
            {(supplier) => <SupplierRow supplier={supplier} showSource={props.showSource} />}
          </For>
        </tbody>
      </table>
    </>
  );
}

/** One country: its name, which opens its card, and its three figures. */
function SupplierRow(props: { supplier: Supplier; showSource: ShowSource }) {
  const { link, facts } = useExplorer();
  const words = useWords();
  const iso3 = () => props.supplier.iso3;
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          class="link-button"
          onClick={() => link.select({ item: { type: "country", iso3: iso3() } })}
        >
          {words.country(iso3())}
        </button>
      </th>
      <td>
        <ShareFigure
          part={props.supplier.miningShare}
          view={facts.mining()}
          iso3={iso3()}
          showSource={props.showSource}
        />
      </td>
      <td>
        <ShareFigure
          part={props.supplier.refiningShare}
          view={facts.refining()}
          iso3={iso3()}
          showSource={props.showSource}
        />
      </td>
      <td>
        <SoldFigure supplier={props.supplier} showSource={props.showSource} />
      </td>
    </tr>
  );
}

function ShareFigure(props: { part: number | null; view: SharesView | null; iso3: string; showSource: ShowSource }) {
  const t = useSupplyTexts();
  const words = useWords();
  const open = (view: SharesView) =>
    props.showSource({
      figure: words.share(props.part),
      sourceIds: [view.sourceId],
      ...shareBehind(view, props.iso3),
    });
  return (
    <Show when={props.part !== null && props.view} fallback={<span class="quiet">{t("partners.noFigure")}</span>}>
      {(view) => <FigureButton figure={words.share(props.part)} open={() => open(view())} />}
    </Show>
  );
}

function SoldFigure(props: { supplier: Supplier; showSource: ShowSource }) {
  const explorer = useExplorer();
  const t = useSupplyTexts();
  const words = useWords();
  const { index } = explorer.data;
  const { selection } = explorer.link;
  const open = (figure: string) =>
    props.showSource(
      flowRowsBehind(explorer, figure, {
        type: "flows",
        goods: explorer.facts.journeys()?.mix.feedGoods ?? [],
        year: selection.year,
        exporters: [countryNumber(index, props.supplier.iso3)],
        importers: [countryNumber(index, selection.processor)],
      }),
    );
  const span = () =>
    reportSpanWords(explorer, words, explorer.facts.journeys()?.mix.feedGoods ?? [], {
      exporter: props.supplier.iso3,
      importer: selection.processor,
      year: selection.year,
    });
  const figure = () => words.amount(props.supplier.toProcessor, explorer.facts.journeys()?.mix.importsMeasure);
  return (
    <Show when={props.supplier.toProcessor !== null} fallback={<span class="quiet">{t("partners.noFigure")}</span>}>
      <FigureButton figure={figure()} open={() => open(figure())} />
      <Show when={span()}>{(text) => <span class="band-word quiet">{text()}</span>}</Show>
      <Show when={props.supplier.partOfProcessor !== null}>
        <span class="band-word quiet">{words.share(props.supplier.partOfProcessor)}</span>
      </Show>
    </Show>
  );
}

import { createMemo, For, Show } from "solid-js";
import { countryNumber } from "../../model/lookup.ts";
import type { ShowSource } from "../../model/provenance.ts";
import { type Supplier, suppliersOf } from "../../model/suppliers.ts";
import { shareBehind } from "../../model/supply-rows.ts";
import type { SharesView } from "../../model/views.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { FigureButton } from "../kit/FigureButton.tsx";
import { createWords } from "../kit/words.ts";
import { reportSpanWords } from "../provenance/report-span.ts";
import { flowRowsBehind } from "../provenance/rows-behind.ts";
import { processorName } from "./processor-name.ts";
import { createSupplyTexts } from "./texts.ts";

/** What each resource-rich country mines, refines at home, and sends to the processor. */
export function Suppliers(props: { explorer: Explorer; showSource: ShowSource }) {
  const t = createSupplyTexts(props.explorer);
  const processor = () => processorName(props.explorer);
  const suppliers = createMemo(() =>
    suppliersOf(
      props.explorer.data.index,
      props.explorer.facts.groups(),
      { mining: props.explorer.facts.mining(), refining: props.explorer.facts.refining() },
      props.explorer.facts.journeys(),
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
            {(supplier) => <SupplierRow explorer={props.explorer} supplier={supplier} showSource={props.showSource} />}
          </For>
        </tbody>
      </table>
    </>
  );
}

/** One country: its name, which opens its card, and its three figures. */
function SupplierRow(props: { explorer: Explorer; supplier: Supplier; showSource: ShowSource }) {
  const words = createWords(props.explorer);
  const iso3 = () => props.supplier.iso3;
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          class="link-button"
          onClick={() => props.explorer.link.select({ item: { type: "country", iso3: iso3() } })}
        >
          {words.country(iso3())}
        </button>
      </th>
      <td>
        <ShareFigure
          explorer={props.explorer}
          part={props.supplier.miningShare}
          view={props.explorer.facts.mining()}
          iso3={iso3()}
          showSource={props.showSource}
        />
      </td>
      <td>
        <ShareFigure
          explorer={props.explorer}
          part={props.supplier.refiningShare}
          view={props.explorer.facts.refining()}
          iso3={iso3()}
          showSource={props.showSource}
        />
      </td>
      <td>
        <SoldFigure explorer={props.explorer} supplier={props.supplier} showSource={props.showSource} />
      </td>
    </tr>
  );
}

function ShareFigure(props: {
  explorer: Explorer;
  part: number | null;
  view: SharesView | null;
  iso3: string;
  showSource: ShowSource;
}) {
  const t = createSupplyTexts(props.explorer);
  const words = createWords(props.explorer);
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

function SoldFigure(props: { explorer: Explorer; supplier: Supplier; showSource: ShowSource }) {
  const t = createSupplyTexts(props.explorer);
  const words = createWords(props.explorer);
  const { index } = props.explorer.data;
  const { selection } = props.explorer.link;
  const open = (figure: string) =>
    props.showSource(
      flowRowsBehind(props.explorer, figure, {
        type: "flows",
        goods: props.explorer.facts.journeys()?.mix.feedGoods ?? [],
        year: selection.year,
        exporters: [countryNumber(index, props.supplier.iso3)],
        importers: [countryNumber(index, selection.processor)],
      }),
    );
  const span = () =>
    reportSpanWords(props.explorer, words, props.explorer.facts.journeys()?.mix.feedGoods ?? [], {
      exporter: props.supplier.iso3,
      importer: selection.processor,
      year: selection.year,
    });
  const figure = () => words.amount(props.supplier.toProcessor, props.explorer.facts.journeys()?.mix.importsMeasure);
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

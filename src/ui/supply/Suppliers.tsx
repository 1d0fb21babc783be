import { createMemo, For, Show } from "solid-js";
import type { Provenance, ShowSource } from "../../model/provenance.ts";
import { type Supplier, suppliersOf } from "../../model/suppliers.ts";
import { shareBehind } from "../../model/supply-rows.ts";
import type { SharesView } from "../../model/views.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { FigureButton } from "../FigureButton.tsx";
import { createWords } from "../words.ts";
import { processorName } from "./processor-name.ts";
import { createSupplyTexts } from "./texts.ts";

/** What each resource-rich country mines, refines at home, and sends to the processor. */
export function Suppliers(props: { explorer: Explorer; showSource: ShowSource }) {
  const t = createSupplyTexts(props.explorer);
  const words = createWords(props.explorer);
  const processor = () => processorName(props.explorer);
  const suppliers = createMemo(() =>
    suppliersOf(
      props.explorer.index,
      props.explorer.groups(),
      { mining: props.explorer.mining(), refining: props.explorer.refining() },
      props.explorer.journeys(),
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
            {(supplier) => (
              <tr>
                <th scope="row">
                  <button
                    type="button"
                    class="link-button"
                    onClick={() => props.explorer.select({ item: { type: "country", iso3: supplier.iso3 } })}
                  >
                    {words.country(supplier.iso3)}
                  </button>
                </th>
                <td>
                  <ShareFigure
                    explorer={props.explorer}
                    part={supplier.miningShare}
                    view={props.explorer.mining()}
                    iso3={supplier.iso3}
                    showSource={props.showSource}
                  />
                </td>
                <td>
                  <ShareFigure
                    explorer={props.explorer}
                    part={supplier.refiningShare}
                    view={props.explorer.refining()}
                    iso3={supplier.iso3}
                    showSource={props.showSource}
                  />
                </td>
                <td>
                  <SoldFigure explorer={props.explorer} supplier={supplier} showSource={props.showSource} />
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </>
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
  const { index, selection } = props.explorer;
  const numberOf = (iso3: string) => index.countries.findIndex((country) => country.iso3 === iso3);
  const provenance = (figure: string): Provenance => ({
    figure,
    status: "measured",
    year: selection.year,
    sourceIds: props.explorer.flows()?.sourceIds ?? [],
    rows: [
      {
        type: "flows",
        hsCodes: props.explorer.journeys()?.mix.feedCodes ?? [],
        year: selection.year,
        exporters: [numberOf(props.supplier.iso3)],
        importers: [numberOf(selection.processor)],
      },
    ],
  });
  return (
    <Show when={props.supplier.toProcessor !== null} fallback={<span class="quiet">{t("partners.noFigure")}</span>}>
      <FigureButton
        figure={words.amount(props.supplier.toProcessor)}
        open={() => props.showSource(provenance(words.amount(props.supplier.toProcessor)))}
      />
      <span class="band-word quiet">{words.share(props.supplier.partOfProcessor)}</span>
    </Show>
  );
}

import { createMemo, For, Show } from "solid-js";
import { countryInSentence } from "../../i18n/names.ts";
import type { Provenance, ShowSource } from "../../model/provenance.ts";
import { codesInView } from "../../model/row-roles.ts";
import { type Supplier, suppliersOf } from "../../model/suppliers.ts";
import { shareBehind } from "../../model/supply-rows.ts";
import type { GroupTotal, SharesView } from "../../model/views.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { FigureButton } from "../FigureButton.tsx";
import { Section } from "../Section.tsx";
import { createWords } from "../words.ts";
import { createSupplyTexts } from "./texts.ts";

/** MSP partners as one bloc with its members, and the resource-rich countries as suppliers. */
export function Partners(props: { explorer: Explorer; showSource: ShowSource }) {
  const t = createSupplyTexts(props.explorer);
  const words = createWords(props.explorer);
  const only = () =>
    props.explorer.selection.minerals.length === 1 ? props.explorer.selection.minerals[0] : undefined;
  return (
    <Show when={only()}>
      {(mineral) => (
        <Section
          title={t("partners.title")}
          unit={t("partners.unit", { mineral: words.mineral(mineral()), year: props.explorer.selection.year })}
        >
          <Bloc explorer={props.explorer} showSource={props.showSource} />
          <Suppliers explorer={props.explorer} showSource={props.showSource} />
        </Section>
      )}
    </Show>
  );
}

function createProcessorName(explorer: Explorer) {
  return () => countryInSentence(explorer.index, explorer.selection.processor, explorer.language());
}

/** Imports of the bloc and, folded, of each member, with the part that comes from the processor. */
function Bloc(props: { explorer: Explorer; showSource: ShowSource }) {
  const t = createSupplyTexts(props.explorer);
  const words = createWords(props.explorer);
  const processor = createProcessorName(props.explorer);
  const bloc = () => props.explorer.totals()?.find((total) => total.group === "msp");
  const part = (value: number | null) => (value === null ? "–" : words.share(value));
  return (
    <Show when={bloc()}>
      {(total) => (
        <>
          <h3>{t("partners.msp")}</h3>
          <p class="note">{t("partners.mspUnit", { processor: processor() })}</p>
          <p class="number">
            <FigureButton
              figure={words.amount(total().imports)}
              open={() => props.showSource(blocBehind(props.explorer, total(), words.amount(total().imports)))}
            />{" "}
            · {part(total().importsFromProcessorPart)}
          </p>
          <button
            type="button"
            class="link-button"
            aria-pressed={props.explorer.selection.consumer === "msp"}
            onClick={() => props.explorer.select({ consumer: "msp" })}
          >
            {t("partners.trace")}
          </button>
          <details>
            <summary>{t("partners.members", { count: total().memberImports.length })}</summary>
            <table class="group-totals">
              <thead>
                <tr>
                  <th scope="col">{t("partners.member")}</th>
                  <th scope="col">{t("partners.imports")}</th>
                  <th scope="col">{t("partners.from", { processor: processor() })}</th>
                </tr>
              </thead>
              <tbody>
                <For each={total().memberImports}>
                  {(member) => (
                    <tr>
                      <th scope="row">
                        <CountryButton explorer={props.explorer} country={member.country} />
                      </th>
                      <td class="number">{words.amount(member.imports)}</td>
                      <td class="number">{part(member.fromProcessorPart)}</td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          </details>
        </>
      )}
    </Show>
  );
}

/** The imports of the members, trade among them included as in the total. Filters by party are not in such a list. */
function blocBehind(explorer: Explorer, total: GroupTotal, figure: string): Provenance {
  const { year } = explorer.selection;
  const view = explorer.flows();
  return {
    figure,
    status: "measured",
    year,
    sourceIds: view?.sourceIds ?? [],
    rows: isFiltered(explorer)
      ? []
      : [
          {
            type: "flows",
            hsCodes: codesInView(explorer.index, explorer.selection).map((code) => code.hsCode),
            year,
            exporters: null,
            importers: total.members,
            inside: true,
          },
        ],
  };
}

function isFiltered(explorer: Explorer): boolean {
  const { exporters, importers } = explorer.selection;
  return exporters.length > 0 || importers.length > 0;
}

/** A country's name; choosing it makes it the consumer. */
function CountryButton(props: { explorer: Explorer; country: number }) {
  const words = createWords(props.explorer);
  const iso3 = () => props.explorer.index.countries[props.country]?.iso3 ?? "";
  return (
    <button type="button" class="link-button" onClick={() => props.explorer.select({ consumer: iso3() })}>
      {words.countryAt(props.country)}
    </button>
  );
}

/** What each resource-rich country mines, refines at home, and sends to the processor. */
function Suppliers(props: { explorer: Explorer; showSource: ShowSource }) {
  const t = createSupplyTexts(props.explorer);
  const words = createWords(props.explorer);
  const processor = createProcessorName(props.explorer);
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

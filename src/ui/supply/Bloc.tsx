import { For, Show } from "solid-js";
import type { Provenance, ShowSource } from "../../model/provenance.ts";
import { goodsInView } from "../../model/row-roles.ts";
import type { BlocImports } from "../../model/views.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";
import { FigureButton } from "../kit/FigureButton.tsx";
import { useWords } from "../kit/words.ts";
import { processorName } from "./processor-name.ts";
import { useSupplyTexts } from "./texts.ts";

/** Imports of the bloc from outside and, folded, of each member, with the part that comes from the processor. */
export function Bloc(props: { showSource: ShowSource }) {
  const explorer = useExplorer();
  const t = useSupplyTexts();
  const words = useWords();
  const processor = () => processorName(explorer);
  const { bloc } = explorer.facts;
  const part = (value: number | null) => (value === null ? "–" : words.share(value));
  return (
    <Show when={bloc()}>
      {(total) => (
        <>
          <h3>{t("partners.msp")}</h3>
          <p class="note">
            {t("partners.mspUnit", { processor: processor() })} {words.t("supply.blocOutside")}
          </p>
          <p class="number">
            <FigureButton
              figure={words.amount(total().imports)}
              open={() => props.showSource(blocBehind(explorer, total(), words.amount(total().imports)))}
            />{" "}
            · {part(total().fromProcessorPart)}
          </p>
          <button
            type="button"
            class="link-button"
            aria-pressed={explorer.link.selection.consumer === "msp"}
            onClick={() => explorer.link.select({ consumer: "msp" })}
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
                        <CountryButton country={member.country} />
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

/** The imports of the members from outside, as in the total. Filters by party are not in such a list. */
function blocBehind(explorer: Parts<"link" | "data">, total: BlocImports, figure: string): Provenance {
  const { year } = explorer.link.selection;
  return {
    figure,
    status: "measured",
    year,
    sourceIds: total.sourceIds,
    rows: isFiltered(explorer)
      ? []
      : [
          {
            type: "flows",
            goods: goodsInView(explorer.data.index, explorer.link.selection).map((good) => good.id),
            year,
            exporters: null,
            importers: total.members,
          },
        ],
  };
}

function isFiltered(explorer: Parts<"link">): boolean {
  const { exporters, importers } = explorer.link.selection;
  return exporters.length > 0 || importers.length > 0;
}

/** A country's name; choosing it makes it the consumer. */
function CountryButton(props: { country: number }) {
  const { link, data } = useExplorer();
  const words = useWords();
  const iso3 = () => data.index.countries[props.country]?.iso3 ?? "";
  return (
    <button type="button" class="link-button" onClick={() => link.select({ consumer: iso3() })}>
      {words.countryAt(props.country)}
    </button>
  );
}

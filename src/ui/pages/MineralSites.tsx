import { createMemo, For, Show } from "solid-js";
import { hasOneOf } from "../../model/mineral-sets.ts";
import { type MineralId, SITE_KINDS } from "../../model/types.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { goToSite } from "../cards/go-to-site.ts";
import { Section } from "../kit/Section.tsx";
import { useWords } from "../kit/words.ts";
import { usePagesTexts } from "./texts.ts";

const MOST_SITES = 15;

/** The largest sites of the mineral by known capacity; a site without a figure is not small, so none is listed as such. */
export function MineralSites(props: { mineral: MineralId }) {
  const explorer = useExplorer();
  const t = usePagesTexts();
  const words = useWords();
  const rows = createMemo(() => {
    const table = explorer.sites.table();
    if (table === undefined) {
      return [];
    }
    const isOfIt = hasOneOf(table.minerals, [props.mineral]);
    return Array.from({ length: table.length }, (_, row) => row)
      .filter((row) => isOfIt(row) && !Number.isNaN(table.capacityTonnesPerYear[row]))
      .sort((a, b) => table.capacityTonnesPerYear[b]! - table.capacityTonnesPerYear[a]!)
      .slice(0, MOST_SITES);
  });
  const text = (row: number) => explorer.sites.texts()?.[row];
  const kind = (row: number) => {
    const known = SITE_KINDS[explorer.sites.table()?.kind[row] ?? -1];
    return known ? words.t(`kindOne.${known}`) : "";
  };
  return (
    <Show when={rows().length > 0}>
      <Section title={t("mineral.sites")} unit={t("mineral.sitesUnit")}>
        <table class="page-table">
          <thead>
            <tr>
              <th scope="col">{t("mineral.site")}</th>
              <th scope="col">{words.t("field.country")}</th>
              <th scope="col">{t("mineral.capacity")}</th>
            </tr>
          </thead>
          <tbody>
            <For each={rows()}>
              {(row) => (
                <tr>
                  <th scope="row">
                    <button type="button" class="link-button" onClick={() => goToSite(explorer, words, row)}>
                      {text(row)?.name ?? "…"}
                    </button>
                    <span class="quiet"> {kind(row)}</span>
                  </th>
                  <td>{words.countryAt(explorer.sites.table()?.country[row] ?? -1)}</td>
                  <td>
                    {words.amount(explorer.sites.table()?.capacityTonnesPerYear[row] ?? null, "weight")}
                    <span class="quiet">
                      {" "}
                      {[text(row)?.capacityBasis, text(row)?.capacityYear].filter((part) => part).join(", ")}
                    </span>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Section>
    </Show>
  );
}

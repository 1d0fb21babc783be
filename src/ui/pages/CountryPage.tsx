import { createMemo, For, Show } from "solid-js";
import { countryNumber } from "../../model/lookup.ts";
import type { ShowSource } from "../../model/provenance.ts";
import { SITE_KINDS } from "../../model/types.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { CountryGroups } from "../cards/CountryGroups.tsx";
import { CountrySites } from "../cards/CountrySites.tsx";
import { goToSite } from "../cards/go-to-site.ts";
import { Section } from "../kit/Section.tsx";
import { useWords } from "../kit/words.ts";
import { CountryMakes } from "./CountryMakes.tsx";
import { CountrySupply } from "./CountrySupply.tsx";
import { CountryTrade } from "./CountryTrade.tsx";
import { usePagesTexts } from "./texts.ts";

/** One country: what it mines and refines, trades, depends on, belongs to, and what stands there. */
export function CountryPage(props: { iso3: string; showSource: ShowSource }) {
  const { link, data } = useExplorer();
  const t = usePagesTexts();
  const number = () => countryNumber(data.index, props.iso3);
  const oneMineral = () => link.selection.minerals.length === 1;
  return (
    <>
      <CountryMakes iso3={props.iso3} showSource={props.showSource} />
      <Show when={oneMineral()} fallback={<p class="note">{t("country.oneMineral")}</p>}>
        <CountrySupply iso3={props.iso3} showSource={props.showSource} />
        <CountryTrade iso3={props.iso3} direction="imports" showSource={props.showSource} />
        <CountryTrade iso3={props.iso3} direction="exports" showSource={props.showSource} />
      </Show>
      <CountryGroups iso3={props.iso3} />
      <CountryProjects country={number()} />
      <CountrySites country={number()} />
    </>
  );
}

/** MSP-backed projects in the country, of all minerals and whatever the filters show. */
function CountryProjects(props: { country: number }) {
  const explorer = useExplorer();
  const t = usePagesTexts();
  const words = useWords();
  const project = SITE_KINDS.indexOf("project");
  const rows = createMemo(() => {
    const table = explorer.sites.table();
    return table === undefined
      ? []
      : Array.from({ length: table.length }, (_, row) => row).filter(
          (row) => table.kind[row] === project && table.country[row] === props.country,
        );
  });
  const text = (row: number) => explorer.sites.texts()?.[row];
  return (
    <Section title={t("country.projects", { count: rows().length })}>
      <ul>
        <For each={rows()} fallback={<li class="note">{t("country.noProjects")}</li>}>
          {(row) => (
            <li>
              <button type="button" class="link-button" onClick={() => goToSite(explorer, words, row)}>
                {text(row)?.name ?? "…"}
              </button>
              <span class="small quiet"> {text(row)?.note}</span>
            </li>
          )}
        </For>
      </ul>
    </Section>
  );
}

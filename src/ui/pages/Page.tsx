import { Match, Show, Switch } from "solid-js";
import type { ShowSource } from "../../model/provenance.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { CountryPage } from "./CountryPage.tsx";
import { MethodPage } from "./MethodPage.tsx";
import { MineralPage } from "./MineralPage.tsx";
import { pageCountry, pageMineral } from "./page-subject.ts";
import { usePagesTexts } from "./texts.ts";

/** What the open page says. */
export default function Page(props: { showSource: ShowSource }) {
  const explorer = useExplorer();
  const t = usePagesTexts();
  return (
    <div class="page-content">
      <Switch>
        <Match when={explorer.link.selection.page === "country"}>
          <Show when={pageCountry(explorer)} fallback={<p class="note">{t("country.none")}</p>}>
            {(iso3) => <CountryPage iso3={iso3()} showSource={props.showSource} />}
          </Show>
        </Match>
        <Match when={explorer.link.selection.page === "mineral"}>
          <Show when={pageMineral(explorer)} fallback={<p class="note">{t("mineral.none")}</p>}>
            {(mineral) => <MineralPage mineral={mineral()} showSource={props.showSource} />}
          </Show>
        </Match>
        <Match when={explorer.link.selection.page === "method"}>
          <MethodPage />
        </Match>
      </Switch>
    </div>
  );
}

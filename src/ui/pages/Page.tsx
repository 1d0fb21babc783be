import { Match, Show, Switch } from "solid-js";
import type { ShowSource } from "../../model/provenance.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { CountryPage } from "./CountryPage.tsx";
import { MethodPage } from "./MethodPage.tsx";
import { MineralPage } from "./MineralPage.tsx";
import { pageCountry, pageMineral } from "./page-subject.ts";
import { createPagesTexts } from "./texts.ts";

/** What the open page says. */
export default function Page(props: { explorer: Explorer; showSource: ShowSource }) {
  const t = createPagesTexts(props.explorer);
  return (
    <div class="page-content">
      <Switch>
        <Match when={props.explorer.link.selection.page === "country"}>
          <Show when={pageCountry(props.explorer)} fallback={<p class="note">{t("country.none")}</p>}>
            {(iso3) => <CountryPage explorer={props.explorer} iso3={iso3()} showSource={props.showSource} />}
          </Show>
        </Match>
        <Match when={props.explorer.link.selection.page === "mineral"}>
          <Show when={pageMineral(props.explorer)} fallback={<p class="note">{t("mineral.none")}</p>}>
            {(mineral) => <MineralPage explorer={props.explorer} mineral={mineral()} showSource={props.showSource} />}
          </Show>
        </Match>
        <Match when={props.explorer.link.selection.page === "method"}>
          <MethodPage explorer={props.explorer} />
        </Match>
      </Switch>
    </div>
  );
}

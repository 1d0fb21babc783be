import { Match, Show, Switch } from "solid-js";
import type { ChokepointId } from "../../model/chokepoints.ts";
import type { Item } from "../../model/selection.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";
import { later } from "../kit/later.tsx";
import { createWords, useWords } from "../kit/words.ts";
import { ChokepointCard } from "../lanes/lane-parts.tsx";
import "./Card.css";

const CountryCard = later(async () => ({ default: (await import("./CountryCard.tsx")).CountryCard }));
const SiteCard = later(async () => ({ default: (await import("./SiteCard.tsx")).SiteCard }));
const FlowCard = later(async () => ({ default: (await import("./FlowCard.tsx")).FlowCard }));

type ItemOf<Type extends Item["type"]> = Extract<Item, { type: Type }>;

/** Details of what is selected: a site, a country or a flow. The title is announced and takes the focus. */
export function Card(props: { item: Item; close: () => void; title: (element: HTMLElement) => void }) {
  const explorer = useExplorer();
  const words = useWords();
  const only = <Type extends Item["type"]>(type: Type) =>
    props.item.type === type ? (props.item as ItemOf<Type>) : undefined;
  return (
    <article class="card">
      <header>
        <h2 ref={props.title} tabindex="-1" aria-live="polite">
          {itemTitle(explorer, props.item)}
        </h2>
        <button type="button" class="card-close" aria-label={words.t("card.close")} onClick={() => props.close()}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <Switch>
        <Match when={only("site")}>{(item) => <SiteCard id={item().id} />}</Match>
        <Match when={only("country")}>{(item) => <CountryCard iso3={item().iso3} />}</Match>
        <Match when={only("chokepoint")}>{(item) => <ChokepointCard id={item().id} />}</Match>
        <Match when={only("flow")}>
          {(item) => <FlowCard exporter={item().exporter} importer={item().importer} />}
        </Match>
      </Switch>
      <Show when={props.item.type === "flow"}>
        <p class="note">{words.t("legend.schematic")}</p>
      </Show>
    </article>
  );
}

/** Name of the selected thing; a site's is known once the names are loaded. */
function itemTitle(explorer: Parts<"link" | "look" | "data" | "sites" | "lanes">, item: Item): string {
  const words = createWords(explorer);
  switch (item.type) {
    case "site":
      return explorer.sites.texts()?.find((site) => site.id === item.id)?.name || words.t("card.title");
    case "country":
      return words.country(item.iso3);
    case "chokepoint":
      return chokepointName(explorer, item.id);
    case "flow":
      return words.t("flow.title", { exporter: words.country(item.exporter), importer: words.country(item.importer) });
  }
}

/** Its name comes with the lanes. */
function chokepointName(explorer: Parts<"link" | "look" | "data" | "lanes">, id: ChokepointId): string {
  const found = explorer.lanes.places()?.chokepoints.find((one) => one.id === id);
  return found?.[explorer.look.language()] ?? createWords(explorer).t("legend.chokepoint");
}

import { createMemo, For, Show } from "solid-js";
import { SITE_CARD_TEXTS } from "../../i18n/texts/site-card.ts";
import type { siteCardEn } from "../../i18n/texts/site-card-en.ts";
import type { PartTranslate } from "../../i18n/translate.ts";
import { mineralsAt } from "../../model/mineral-sets.ts";
import { sourceRefs } from "../../model/site-sources.ts";
import { CONFIDENCES, PRECISIONS, SITE_KINDS, type SiteTable, type SiteText, STAGES } from "../../model/types.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";
import { type Field, Fields } from "../kit/Fields.tsx";
import { usePartTexts, useWords, type Words } from "../kit/words.ts";
import { NearestPlants } from "../lanes/lane-parts.tsx";
import { SourceLine } from "../provenance/SourceLine.tsx";
import { SITE_ZOOM } from "./zooms.ts";

/** Everything known of one site, each field with its year, and every source. */
export function SiteCard(props: { id: string }) {
  const explorer = useExplorer();
  const words = useWords();
  const t = usePartTexts(SITE_CARD_TEXTS);
  const found = createMemo(() => {
    const table = explorer.sites.table();
    const texts = explorer.sites.texts();
    const row = texts?.findIndex((site) => site.id === props.id) ?? -1;
    const text = texts?.[row];
    return table && text ? { table, row, text } : undefined;
  });
  const waiting = () => explorer.sites.texts() === undefined || explorer.sites.table() === undefined;
  return (
    <Show when={found()} fallback={<p class="note">{waiting() ? words.t("card.loading") : t("card.missing")}</p>}>
      {(site) => (
        <>
          <Show when={site().text.nameLocal}>
            <p class="quiet" lang={localLanguage(explorer, site())}>
              {site().text.nameLocal}
            </p>
          </Show>
          <button
            type="button"
            class="link-button"
            onClick={() =>
              explorer.map.focus(
                site().table.drawnLongitude[site().row] ?? 0,
                site().table.drawnLatitude[site().row] ?? 0,
                SITE_ZOOM,
              )
            }
          >
            {words.t("card.showOnMap")}
          </button>
          <Fields fields={siteFields(t, words, site())} />
          <Show when={SITE_KINDS[site().table.kind[site().row] ?? -1] !== "plant"}>
            <NearestPlants row={site().row} />
          </Show>
          <h3>{words.t("card.sources")}</h3>
          <ul class="source-list">
            <For each={sourceRefs(site().text.sources)}>
              {(ref) => (
                <li>
                  <SourceLine id={ref.id} record={ref.record} />
                </li>
              )}
            </For>
          </ul>
        </>
      )}
    </Show>
  );
}

/** Languages of local names that need their own glyphs, by iso3 of the site's country. */
const LOCAL_LANGUAGES: Readonly<Record<string, string>> = { CHN: "zh", KOR: "ko", JPN: "ja" };

/** One site as the tables hold it. */
interface FoundSite {
  readonly table: SiteTable;
  readonly row: number;
  readonly text: SiteText;
}

function localLanguage(explorer: Parts<"data">, { table, row }: FoundSite): string | undefined {
  return LOCAL_LANGUAGES[explorer.data.index.countries[table.country[row] ?? -1]?.iso3 ?? ""];
}

function siteFields(t: PartTranslate<typeof siteCardEn>, words: Words, { table, row, text }: FoundSite): Field[] {
  const minerals = mineralsAt(table.minerals, row);
  const capacity = table.capacityTonnesPerYear[row] ?? Number.NaN;
  const confidence = CONFIDENCES[table.confidence[row] ?? -1];
  return [
    ...(text.aliases === "" ? [] : [{ name: words.t("field.aliases"), value: text.aliases }]),
    {
      name: t("field.kind"),
      value: word(SITE_KINDS[table.kind[row] ?? -1], (kind) => words.t(`kindOne.${kind}`)),
    },
    { name: t("field.minerals"), value: words.list(minerals.map(words.mineral)) },
    { name: t("field.stage"), value: word(STAGES[table.stage[row] ?? -1], (stage) => words.t(`stage.${stage}`)) },
    { name: t("field.product"), value: text.product },
    { name: words.t("field.country"), value: words.countryAt(table.country[row] ?? -1) },
    { name: t("field.capacity"), value: Number.isNaN(capacity) ? "" : words.amount(capacity, "weight") },
    ...(Number.isNaN(capacity)
      ? []
      : [
          { name: t("field.capacityBasis"), value: text.capacityBasis },
          { name: t("field.capacityYear"), value: text.capacityYear },
        ]),
    { name: t("field.status"), value: words.datum("siteStatus", text.status) },
    { name: t("field.statusYear"), value: text.statusYear },
    { name: t("field.operator"), value: text.operator },
    { name: t("field.owner"), value: text.owner },
    {
      name: t("field.precision"),
      value: word(PRECISIONS[table.precision[row] ?? -1], (precision) => words.t(`precision.${precision}`)),
    },
    { name: t("field.position"), value: position(table, row) },
    {
      name: t("field.confidence"),
      value: word(confidence, (known) => words.t(`confidence.${known}`)),
      warning: confidence === "low",
    },
    ...(text.note === "" ? [] : [{ name: t("field.note"), value: text.note }]),
  ];
}

function word<Known extends string>(known: Known | undefined, say: (known: Known) => string): string {
  return known === undefined ? "" : say(known);
}

/** Degrees, latitude first as maps are read, to about a hundred metres. */
function position(table: SiteTable, row: number): string {
  return [table.latitude[row], table.longitude[row]].map((degrees) => (degrees ?? Number.NaN).toFixed(3)).join(", ");
}

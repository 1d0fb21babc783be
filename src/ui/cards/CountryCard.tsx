import { createMemo, For, Show } from "solid-js";
import { COUNTRY_CARD_TEXTS } from "../../i18n/texts/country-card.ts";
import { countryTone } from "../../model/china.ts";
import type { Arc, SharesView } from "../../model/views.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { BarList, type BarRow } from "../kit/BarList.tsx";
import { Fields } from "../kit/Fields.tsx";
import { later } from "../kit/later.tsx";
import { arcFigures, TOP_ROWS } from "../kit/ranked-rows.ts";
import { Section } from "../kit/Section.tsx";
import { usePartTexts, useWords } from "../kit/words.ts";
import { SourceLine } from "../provenance/SourceLine.tsx";
import { CountryGroups } from "./CountryGroups.tsx";
import { CountrySites } from "./CountrySites.tsx";
import { COUNTRY_ZOOM } from "./zooms.ts";

// Its charts come after the first screen.
const CountrySupplyPart = later(() => import("../supply/CountrySupplyPart.tsx"));

/** One country: its groups with their dates, its shares of the world, its largest flows, and its sites. */
export function CountryCard(props: { iso3: string }) {
  const { link, data, facts, map } = useExplorer();
  const words = useWords();
  const t = usePartTexts(COUNTRY_CARD_TEXTS);
  const selection = link.selection;
  const number = () => data.index.countries.findIndex((country) => country.iso3 === props.iso3);
  const arcs = () => facts.arcs();
  const focus = () => {
    const country = data.index.countries[number()];
    if (country) {
      map.focus(country.longitude, country.latitude, COUNTRY_ZOOM);
    }
  };
  return (
    <>
      <div class="card-actions">
        <button type="button" class="link-button" onClick={focus}>
          {words.t("card.showOnMap")}
        </button>
        <Show when={selection.processor !== props.iso3} fallback={<p class="note">{t("country.isProcessor")}</p>}>
          <button
            type="button"
            class="link-button"
            onClick={() => link.select({ processor: props.iso3, lens: "through" })}
          >
            {t("country.setProcessor")}
          </button>
        </Show>
        <button type="button" class="link-button" onClick={() => link.select({ page: "country" })}>
          {words.t("page.country", { name: words.country(props.iso3) })}
        </button>
      </div>
      <CountrySupplyPart />
      <CountryGroups iso3={props.iso3} />
      <CountryShares iso3={props.iso3} />
      <Partners
        title={t("country.exports")}
        arcs={arcs().filter((arc) => arc.exporter === number())}
        partner={(arc) => arc.importer}
      />
      <Partners
        title={t("country.imports")}
        arcs={arcs().filter((arc) => arc.importer === number())}
        partner={(arc) => arc.exporter}
      />
      <CountrySites country={number()} />
    </>
  );
}

function CountryShares(props: { iso3: string }) {
  const { facts } = useExplorer();
  const words = useWords();
  const t = usePartTexts(COUNTRY_CARD_TEXTS);
  const share = (view: SharesView) => {
    const part = view.shares.get(props.iso3);
    if (part !== undefined) {
      return words.share(part);
    }
    return view.unknown.includes(props.iso3) ? words.t("country.withheld") : t("country.noShare");
  };
  const fields = () => {
    const [mining, refining] = [facts.mining(), facts.refining()];
    return [
      ...(mining ? [{ name: t("country.mining", { year: mining.year }), value: share(mining) }] : []),
      ...(refining ? [{ name: t("country.refining", { year: refining.year }), value: share(refining) }] : []),
    ];
  };
  const sources = () => [...new Set([facts.mining(), facts.refining()].flatMap((view) => view?.sourceId ?? []))];
  return (
    <Show when={fields().length > 0}>
      <Section title={t("country.shares")}>
        <Fields fields={fields()} />
        <For each={sources()}>
          {(id) => (
            <p class="note">
              <SourceLine id={id} />
            </p>
          )}
        </For>
      </Section>
    </Show>
  );
}

function Partners(props: { title: string; arcs: readonly Arc[]; partner: (arc: Arc) => number }) {
  const { link, data } = useExplorer();
  const words = useWords();
  const t = usePartTexts(COUNTRY_CARD_TEXTS);
  const iso3 = (number: number) => data.index.countries[number]?.iso3 ?? "";
  const row = (arc: Arc): BarRow => ({
    name: words.countryAt(props.partner(arc)),
    ...arcFigures(words, arc),
    part: arc.amount / (props.arcs[0]?.amount || 1),
    tone: countryTone(iso3(props.partner(arc))),
    choose: () =>
      link.select({
        item: { type: "flow", exporter: iso3(arc.exporter), importer: iso3(arc.importer) },
      }),
  });
  const rows = createMemo(() => props.arcs.slice(0, TOP_ROWS).map(row));
  return (
    <Section title={props.title} unit={t("country.drawnOnly", { year: link.selection.year })}>
      <Show when={rows().length > 0} fallback={<p class="note">{t("country.noFlows")}</p>}>
        <BarList rows={rows()} label={props.title} />
      </Show>
    </Section>
  );
}

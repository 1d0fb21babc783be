import { createMemo, createSignal, For, Show } from "solid-js";
import { countryNumber } from "../../model/lookup.ts";
import { tradeByPartner } from "../../model/partners.ts";
import { largestFirst } from "../../model/processor-trade.ts";
import type { FlowRowsQuery, ShowSource } from "../../model/provenance.ts";
import { goodsInView } from "../../model/row-roles.ts";
import { isMostlyWeighed, weighedPart } from "../../model/weighed.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { FigureButton } from "../kit/FigureButton.tsx";
import { MoreButton } from "../kit/MoreButton.tsx";
import { partsOf } from "../kit/ranked-rows.ts";
import { Section } from "../kit/Section.tsx";
import { useWords } from "../kit/words.ts";
import { flowRowsBehind } from "../provenance/rows-behind.ts";
import { usePagesTexts } from "./texts.ts";

const FIRST_ROWS = 8;

/** Measured trade of the country in the goods in view, by partner; each amount leads to its rows. */
export function CountryTrade(props: { iso3: string; direction: "imports" | "exports"; showSource: ShowSource }) {
  const explorer = useExplorer();
  const t = usePagesTexts();
  const words = useWords();
  const { selection } = explorer.link;
  const { index } = explorer.data;
  const [all, setAll] = createSignal(false);
  const country = () => countryNumber(index, props.iso3);
  const tables = createMemo(() =>
    goodsInView(index, selection).flatMap((good) => explorer.data.flowTable(good.id) ?? []),
  );
  const partners = createMemo(() =>
    partsOf(
      largestFirst(
        tradeByPartner(
          tables(),
          { country: country(), direction: props.direction, year: selection.year, measure: selection.measure },
          index.countries.length,
        ),
      ),
    ),
  );
  /** By weight: the part of the value that has none and is in no amount here. */
  const unweighed = createMemo(() => {
    const isOwn = (exporter: number, importer: number) =>
      (props.direction === "imports" ? importer : exporter) === country();
    return selection.measure === "value" ? 0 : 1 - weighedPart(tables(), selection, isOwn);
  });
  const share = (part: number) => (isMostlyWeighed(1 - unweighed(), 1) ? words.share(part) : "–");
  const shown = () => (all() ? partners() : partners().slice(0, FIRST_ROWS));
  const total = () => partners().reduce((sum, row) => sum + row.amount, 0);
  const rowsOf = (partner: number): FlowRowsQuery => {
    const ends = props.direction === "imports" ? [partner, country()] : [country(), partner];
    return {
      type: "flows",
      goods: tables().map((table) => table.good),
      year: selection.year,
      exporters: ends.slice(0, 1),
      importers: ends.slice(1),
    };
  };
  const open = (partner: number, figure: string) => props.showSource(flowRowsBehind(explorer, figure, rowsOf(partner)));
  const mineral = () => words.mineral(selection.minerals[0] ?? "lithium");
  return (
    <Section
      title={t(`country.${props.direction}`, { mineral: mineral() })}
      unit={t("country.tradeUnit", { year: selection.year, total: words.amount(total()) })}
    >
      <Show when={unweighed() > 0}>
        <p class="note">
          {t(selection.measure === "content" ? "country.uncounted" : "country.unweighed", {
            share: words.share(unweighed()),
          })}
        </p>
      </Show>
      <Show
        when={partners().length > 0}
        fallback={<p class="note">{t("country.tradeNone", { year: selection.year })}</p>}
      >
        <table class="page-table">
          <thead>
            <tr>
              <th scope="col">{t("partner")}</th>
              <th scope="col">{t("amount")}</th>
              <th scope="col">{t("share")}</th>
            </tr>
          </thead>
          <tbody>
            <For each={shown()}>
              {(row) => (
                <tr>
                  <th scope="row">{words.countryAt(row.country)}</th>
                  <td>
                    <FigureButton
                      figure={words.amount(row.amount)}
                      open={() => open(row.country, words.amount(row.amount))}
                    />
                  </td>
                  <td class="number">{share(row.part)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
        <MoreButton hidden={partners().length - shown().length} all={all()} set={setAll} />
      </Show>
    </Section>
  );
}

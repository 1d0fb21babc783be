import { createMemo, For, Show } from "solid-js";
import { publisherShort } from "../../i18n/names.ts";
import type { ProductionRowsQuery } from "../../model/provenance.ts";
import { listedProduction } from "../../model/row-lists.ts";
import type { ProductionRow } from "../../model/types.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { Section } from "../kit/Section.tsx";
import { useWords } from "../kit/words.ts";
import { useProvenanceTexts } from "./texts.ts";

const MOST_ROWS = 40;

/** Production figures of every publisher side by side, the one that is used marked. */
export function ProductionRows(props: { query: ProductionRowsQuery }) {
  const { data } = useExplorer();
  const t = useProvenanceTexts();
  const words = useWords();
  const rows = createMemo(() => listedProduction(data.production(), props.query));
  const publisher = (row: ProductionRow) => {
    const source = data.index.sources.find((candidate) => candidate.id === row.source);
    return source ? `${publisherShort(source)} ${source.year}` : row.source;
  };
  /** A publisher that gives a share alone withholds nothing. */
  const quantity = ({ quantityTonnes, share }: ProductionRow) =>
    quantityTonnes !== null ? words.count(quantityTonnes) : share === null ? t("production.withheld") : "–";
  const hidden = () => Math.max(0, rows().length - MOST_ROWS);
  return (
    <Section title={t("production.title", { year: props.query.year, count: words.count(rows().length) })}>
      <Show when={rows().length > 0} fallback={<p class="note">{t("production.none")}</p>}>
        <table class="group-totals provenance-rows">
          <thead>
            <tr>
              <th scope="col">{t("production.country")}</th>
              <th scope="col" class="number">
                {t("production.quantity")}
              </th>
              <th scope="col">{t("production.basis")}</th>
              <th scope="col" class="number">
                {t("production.share")}
              </th>
              <th scope="col">{t("production.source")}</th>
            </tr>
          </thead>
          <tbody>
            <For each={rows().slice(0, MOST_ROWS)}>
              {(row) => (
                <tr classList={{ used: row.preferred }}>
                  <td>{words.country(row.iso3)}</td>
                  <td class="number">{quantity(row)}</td>
                  <td>{words.datum("basis", row.basis)}</td>
                  <td class="number">{row.share === null ? "–" : words.share(row.share)}</td>
                  <td>
                    {publisher(row)}
                    <Show when={row.preferred}> ({t("production.preferred")})</Show>
                    <Show when={row.estimated}> · {words.t("answer.estimated")}</Show>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
        <Show when={hidden() > 0}>
          <p class="note">{t("production.rest", { count: words.count(hidden()) })}</p>
        </Show>
      </Show>
    </Section>
  );
}

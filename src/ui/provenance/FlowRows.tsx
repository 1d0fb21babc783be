import { createMemo, For, Show } from "solid-js";
import { goodName, publisherShort } from "../../i18n/names.ts";
import { goodById } from "../../model/lookup.ts";
import type { FlowRowsQuery } from "../../model/provenance.ts";
import { type ListedFlow, listedFlows, secondReport } from "../../model/row-lists.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { Section } from "../kit/Section.tsx";
import { useWords } from "../kit/words.ts";
import { gapOf } from "./flow-rows.ts";
import { useProvenanceTexts } from "./texts.ts";

/** Rows listed: more would not be read; the rest is told as a count and an amount. */
const MOST_ROWS = 20;

/** Trade rows behind a number, largest first; a second report stands under the first with its publisher's name. */
export function FlowRows(props: { query: FlowRowsQuery }) {
  const { data } = useExplorer();
  const t = useProvenanceTexts();
  const words = useWords();
  const rows = createMemo(() =>
    listedFlows(
      props.query.goods.flatMap((good) => data.flowTable(good) ?? []),
      props.query,
    ),
  );
  const rest = () => rows().slice(MOST_ROWS);
  const restAmount = () => rest().reduce((sum, row) => sum + (row.valueUsd ?? 0), 0);
  return (
    <Section title={t("flows.title", { count: words.count(rows().length) })}>
      <Show when={rows().length > 0} fallback={<p class="note">{t("flows.none")}</p>}>
        <table class="group-totals provenance-rows">
          <thead>
            <tr>
              <th scope="col">{t("flows.from")}</th>
              <th scope="col">{t("flows.to")}</th>
              <th scope="col">{t("flows.good")}</th>
              <th scope="col" class="number">
                {t("flows.value")}
              </th>
              <th scope="col" class="number">
                {t("flows.weight")}
              </th>
              <th scope="col">{t("flows.source")}</th>
            </tr>
          </thead>
          <tbody>
            <For each={rows().slice(0, MOST_ROWS)}>{(row) => <Row row={row} year={props.query.year} />}</For>
          </tbody>
        </table>
        <Show when={rest().length > 0}>
          <p class="note">
            {t("flows.rest", { count: words.count(rest().length), amount: words.amount(restAmount(), "value") })}
          </p>
        </Show>
      </Show>
    </Section>
  );
}

function Row(props: { row: ListedFlow; year: number }) {
  const { look, data } = useExplorer();
  const t = useProvenanceTexts();
  const words = useWords();
  const publisher = (number: number) => {
    const source = data.index.sources[number];
    return source ? publisherShort(source) : "";
  };
  const good = () => {
    const known = goodById(data.index, props.row.good);
    const code = known?.hsCodes[props.row.hsCode];
    return known && code ? t("flows.goodOfCode", { good: goodName(known, look.language()), code }) : "";
  };
  const second = () =>
    props.row.otherReport ? secondReport(data.reportTable(props.row.good), props.row, props.year) : null;
  const gap = (other: ListedFlow) => {
    const part = gapOf(props.row.valueUsd, other.valueUsd);
    return part === null ? "–" : words.gap(part);
  };
  return (
    <>
      <tr>
        <td>{words.countryAt(props.row.exporter)}</td>
        <td>{words.countryAt(props.row.importer)}</td>
        <td>{good()}</td>
        <td class="number">{words.amount(props.row.valueUsd, "value")}</td>
        <td class="number">{words.amount(props.row.netWeightTonnes, "weight")}</td>
        <td>{publisher(props.row.source)}</td>
      </tr>
      <Show when={second()}>
        {(other) => (
          <tr class="disagrees">
            <td colspan="6">
              {t("flows.second", {
                source: `${publisher(other().source)} (${words.t(`status.${other().status}`)})`,
                amount: words.amount(other().valueUsd, "value"),
                gap: gap(other()),
              })}
            </td>
          </tr>
        )}
      </Show>
    </>
  );
}

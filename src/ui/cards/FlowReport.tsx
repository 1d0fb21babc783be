import { For } from "solid-js";
import { Fields } from "../kit/Fields.tsx";
import { useWords } from "../kit/words.ts";
import type { PairRow } from "../provenance/flow-rows.ts";
import { SourceLine } from "../provenance/SourceLine.tsx";
import { useFlowCardTexts } from "./flow-card-texts.ts";

/** One report of a flow: value, weight, who reported, the source with its licence, and every reservation. */
export function FlowReport(props: { row: PairRow }) {
  const words = useWords();
  const t = useFlowCardTexts();
  const reservations = () =>
    [
      props.row.inferred ? t("flow.inferred") : "",
      props.row.converted ? t("flow.converted") : "",
      props.row.doubtful ? t("flow.doubtful") : "",
      props.row.weightWithdrawn ? t("flow.weightWithdrawn") : "",
      props.row.weightBorrowed ? t("flow.weightBorrowed") : "",
      props.row.weightEstimated ? t("flow.weightEstimated") : "",
    ].filter((text) => text !== "");
  const unitValue = () => {
    const { valueUsd, netWeightTonnes } = props.row;
    return valueUsd === null || netWeightTonnes === null
      ? ""
      : t("flow.usdPerTonne", { price: words.count(Math.round(valueUsd / netWeightTonnes)) });
  };
  return (
    <>
      <Fields
        fields={[
          { name: t("flow.value"), value: words.amount(props.row.valueUsd, "value") },
          { name: t("flow.weight"), value: words.amount(props.row.netWeightTonnes, "weight") },
          { name: t("flow.unitValue"), value: unitValue() },
          { name: t("flow.status"), value: words.t(`status.${props.row.status}`) },
          {
            name: t("flow.source"),
            value: <SourceLine id={props.row.sourceId} />,
          },
        ]}
      />
      <For each={reservations()}>{(text) => <p class="note warning">{text}</p>}</For>
    </>
  );
}

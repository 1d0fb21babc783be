import { For } from "solid-js";
import type { Explorer } from "../state/explorer-types.ts";
import { Fields } from "./Fields.tsx";
import type { PairRow } from "./flow-rows.ts";
import { SourceLine } from "./SourceLine.tsx";
import { createWords } from "./words.ts";

/** One report of a flow: value, weight, who reported, the source with its licence, and every reservation. */
export function FlowReport(props: { explorer: Explorer; row: PairRow }) {
  const words = createWords(props.explorer);
  const reservations = () =>
    [
      props.row.inferred ? words.t("flow.inferred") : "",
      props.row.converted ? words.t("flow.converted") : "",
      props.row.doubtful ? words.t("flow.doubtful") : "",
      props.row.weightWithdrawn ? words.t("flow.weightWithdrawn") : "",
      props.row.weightBorrowed ? words.t("flow.weightBorrowed") : "",
      props.row.weightEstimated ? words.t("flow.weightEstimated") : "",
    ].filter((text) => text !== "");
  const unitValue = () => {
    const { valueUsd, netWeightTonnes } = props.row;
    return valueUsd === null || netWeightTonnes === null
      ? ""
      : words.t("flow.usdPerTonne", { price: words.count(Math.round(valueUsd / netWeightTonnes)) });
  };
  return (
    <>
      <Fields
        explorer={props.explorer}
        fields={[
          { name: words.t("flow.value"), value: words.amount(props.row.valueUsd, "value") },
          { name: words.t("flow.weight"), value: words.amount(props.row.netWeightTonnes, "weight") },
          { name: words.t("flow.unitValue"), value: unitValue() },
          { name: words.t("flow.status"), value: words.t(`status.${props.row.status}`) },
          {
            name: words.t("flow.source"),
            value: <SourceLine explorer={props.explorer} id={props.row.sourceId} />,
          },
        ]}
      />
      <For each={reservations()}>{(text) => <p class="note warning">{text}</p>}</For>
    </>
  );
}

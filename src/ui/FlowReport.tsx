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
      props.row.doubtful ? words.t("flow.doubtful") : "",
      props.row.weightBorrowed ? words.t("flow.weightBorrowed") : "",
      props.row.weightEstimated ? words.t("flow.weightEstimated") : "",
    ].filter((text) => text !== "");
  return (
    <>
      <Fields
        explorer={props.explorer}
        fields={[
          { name: words.t("flow.value"), value: words.amount(props.row.valueUsd, "value") },
          { name: words.t("flow.weight"), value: words.amount(props.row.netWeightTonnes, "weight") },
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

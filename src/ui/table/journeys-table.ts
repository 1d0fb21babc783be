import { createMemo } from "solid-js";
import { journeyColumns } from "../../export/columns.ts";
import { sixDigits, withoutNoise } from "../../export/digits.ts";
import { amountName } from "../../export/flow-rows.ts";
import { type JourneyRow, journeyRows, journeySourceIds, journeyTotal } from "../../export/journey-rows.ts";
import { selectionWords } from "../../i18n/selection-words.ts";
import { goodsInView } from "../../model/row-roles.ts";
import type { Parts } from "../../state/explorer-types.ts";
import { isRanked } from "../answer/is-ranked.ts";
import { unrankedWords } from "../answer/unweighed-words.ts";
import type { EmptyNote, ShownColumn, TableDefinition } from "./table-definition.ts";
import type { TableWords } from "./table-words.ts";

/** The traced journeys through the processor. A row narrows the map to that origin and that consumer. */
export function createJourneysTable(
  explorer: Parts<"link" | "look" | "data" | "facts">,
  words: TableWords,
): TableDefinition<JourneyRow> {
  const { index } = explorer.data;
  const { selection } = explorer.link;
  const processor = () => words.country(selection.processor);
  const rows = createMemo(() => {
    const view = explorer.facts.journeys();
    return view && selection.lens === "through" && isRanked(explorer.facts.flows())
      ? journeyRows(index, view, explorer.facts.groups(), selection, explorer.facts.arcs())
      : [];
  });
  const sourceIds = createMemo(() => sourcesOf(explorer));
  /** Over all origins journeys add up to the measured exports; over some of them the sum is an estimate like its parts. */
  const isMeasured = (all: boolean) => all && selection.exporters.length === 0;
  const fileTotal = (some: readonly JourneyRow[]) =>
    (isMeasured(some.length === rows().length) ? withoutNoise : sixDigits)(journeyTotal(some));
  const totalWords = () => {
    const total = rows().length === 0 ? null : journeyTotal(rows());
    return isMeasured(true) ? words.amount(total) : words.estimate(total);
  };
  return {
    name: "journeys",
    columns: columns(explorer, words, sourceIds),
    firstSort: { id: "amount", desc: true },
    rows,
    keyOf: (row) => `${row.origin}-${row.processor}-${row.consumer}`,
    chosen: () => {
      const { origin, consumer } = selection;
      return consumer === "" ? () => false : (row) => row.origin === origin && row.consumer === consumer;
    },
    choose: ({ origin, consumer }) => explorer.link.select({ origin, consumer }),
    totals: (some, all) =>
      some.length === 0
        ? []
        : [
            {
              label: words.t(all ? "table.total" : "table.totalShown", { of: words.t("table.total.journeys") }),
              cells: { amount: words.figure(journeyTotal(some), !isMeasured(all)) },
            },
          ],
    caption: () =>
      words.t("table.caption.journeys", {
        processor: processor(),
        selection: selectionWords(selection, "journeys", index, explorer.look.language()),
        totals: words.t("table.total.amount", { of: words.t("table.total.journeys"), amount: totalWords() }),
      }),
    notes: () => [words.t("table.note.journeys")],
    empty: () => emptyNote(explorer, words, processor()),
    file: {
      columns: journeyColumns({ index, language: explorer.look.language(), measure: selection.measure }),
      totals: (some) => [
        {
          of: "journeys",
          rows: some.length,
          column: amountName(selection.measure),
          amount: some.length === 0 ? null : fileTotal(some),
        },
      ],
      notes: () => [words.t("table.note.journeys")],
      sourceIds,
    },
  };
}

/** Sources of the roles: of the codes that feed the mix, and of the goods in view that leave. */
function sourcesOf(explorer: Parts<"link" | "data" | "facts">): readonly string[] {
  const view = explorer.facts.journeys();
  const { index } = explorer.data;
  const { selection } = explorer.link;
  const outputs = goodsInView(index, selection).filter((good) => good.output);
  const codes = new Set([...(view?.mix.feedGoods ?? []), ...outputs.map((good) => good.id)]);
  return view ? journeySourceIds(index, view, selection.year, codes, explorer.data.flowTable) : [];
}

function emptyNote(explorer: Parts<"link" | "facts">, words: TableWords, processor: string): EmptyNote {
  if (!isRanked(explorer.facts.flows())) {
    const run = () => explorer.link.select({ measure: "value" });
    return { text: unrankedWords(explorer, words), action: { label: words.t("answer.byValue"), run } };
  }
  if (explorer.link.selection.lens === "through") {
    return { text: words.t(explorer.facts.journeys() === undefined ? "app.loading" : "table.empty") };
  }
  return {
    text: words.t("table.journeysElsewhere", { processor }),
    action: { label: words.t("table.journeysGo"), run: () => explorer.link.select({ lens: "through" }) },
  };
}

function columns(
  explorer: Parts<"link">,
  words: TableWords,
  sourceIds: () => readonly string[],
): ShownColumn<JourneyRow>[] {
  const origin = (row: JourneyRow) => originName(words, row);
  const consumer = (row: JourneyRow) => words.country(row.consumer);
  const drawn = (row: JourneyRow) => words.t(`table.drawn.${row.drawn}`);
  return [
    { id: "origin", label: words.t("table.column.origin"), width: 7.5, value: origin, facets: (row) => [origin(row)] },
    {
      id: "consumer",
      label: words.t("table.column.consumer"),
      width: 6.5,
      value: consumer,
      facets: (row) => [consumer(row)],
    },
    {
      id: "amount",
      label: words.t(`table.column.${explorer.link.selection.measure}`),
      width: 8,
      numeric: true,
      value: (row) => row.amount,
      text: (row) => words.figure(row.amount, true),
    },
    {
      id: "share",
      label: words.t("table.column.share"),
      width: 5,
      numeric: true,
      value: (row) => row.share,
      text: (row) => words.share(row.share),
    },
    {
      id: "processor",
      label: words.t("table.column.processor"),
      width: 8,
      value: (row) => words.country(row.processor),
    },
    { id: "onMap", label: words.t("table.column.onMap"), width: 8, value: drawn, facets: (row) => [drawn(row)] },
    {
      id: "measured",
      label: words.t("table.column.measured"),
      width: 8,
      value: () => words.t("table.measured.traced"),
    },
    {
      id: "source",
      label: words.t("table.column.source"),
      width: 11,
      value: () => sourceIds().join(" "),
      sources: sourceIds,
    },
  ];
}

/** The processor's own mines are an origin by name; the country would read like an import from itself. */
function originName(words: TableWords, { origin, processor }: JourneyRow): string {
  if (origin === "") {
    return words.t("unknownOrigin");
  }
  return origin === processor ? `${words.country(origin)} (${words.t("answer.ownMines")})` : words.country(origin);
}

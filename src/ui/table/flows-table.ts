import { createMemo } from "solid-js";
import { flowColumns } from "../../export/columns.ts";
import { amountName, type FlowRow, flowRows, legTotals, type WayOf } from "../../export/flow-rows.ts";
import { waysOf } from "../../export/flow-ways.ts";
import { lineBetween } from "../../export/geojson.ts";
import { selectionWords } from "../../i18n/selection-words.ts";
import { countryNumber } from "../../model/lookup.ts";
import type { LngLat } from "../../model/types.ts";
import type { ArcRole, FlowsView } from "../../model/views.ts";
import { isMostlyWeighed } from "../../model/weighed.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { missingNames } from "../missing-names.ts";
import type { Words } from "../words.ts";
import type { ShownColumn, TableDefinition } from "./table-definition.ts";

/** The measured flows in view, the small ones that the map folds away included. A row opens the flow's card. */
export function createFlowsTable(explorer: Explorer, words: Words): TableDefinition<FlowRow> {
  const { index, selection } = explorer;
  const view = createMemo<FlowsView | undefined>((last) => explorer.flowsWith({ everyFlow: true }) ?? last);
  const wayOf = createMemo<WayOf | undefined>(() => {
    const [routed, places] = [explorer.lanes(), explorer.lanePlaces()];
    return routed && places && waysOf(routed, places);
  });
  const rows = createMemo(() => {
    const flows = view();
    const map = { arcs: explorer.arcs(), traced: explorer.arcs() !== explorer.flows()?.arcs };
    return flows ? flowRows(index, flows, map, explorer.flowTable, wayOf()) : [];
  });
  const legName = createLegName(explorer, words);
  const notes = () => [
    ...(selection.lens === "through" ? [words.t("table.note.legs")] : []),
    ...(explorer.selection.routes === "lanes" ? [words.t("table.note.ways")] : []),
    words.t((view()?.oneSidedGoods.length ?? 0) > 0 ? "table.note.noShare" : "table.note.shareOfLeg"),
    ...unweighedNotes(words, view()),
  ];
  return {
    name: "flows",
    columns: columns(explorer, words, legName),
    firstSort: { id: "amount", desc: true },
    rows,
    keyOf: (row) => `${row.exporter}-${row.importer}-${row.leg}`,
    chosen: () => {
      const { item } = selection;
      return item?.type === "flow"
        ? (row) => row.exporter === item.exporter && row.importer === item.importer
        : () => false;
    },
    choose: ({ exporter, importer }) => explorer.select({ item: { type: "flow", exporter, importer } }),
    totals: (some, all) =>
      legTotals(some).map(({ leg, amount }) => ({
        label: words.t(all ? "table.total" : "table.totalShown", { of: legName(leg) }),
        cells: { amount: words.figure(amount) },
      })),
    caption: () =>
      words.t("table.caption.flows", {
        selection: selectionWords(selection, "flows", index, explorer.language()),
        totals: words.list(legsOf(explorer).map((leg) => totalWords(words, legName(leg), view(), leg))),
      }),
    notes,
    empty: () => ({ text: words.t(view() === undefined ? "app.loading" : "table.empty") }),
    file: {
      columns: flowColumns({ index, language: explorer.language(), measure: selection.measure }),
      totals: (some) =>
        legTotals(some).map(({ leg, rows: number, amount }) => ({
          of: leg,
          rows: number,
          column: amountName(selection.measure),
          amount,
        })),
      notes: () => [...notes(), words.t("table.note.estimates"), ...heldNotes(words, explorer, view())],
      sourceIds: (some) => some.flatMap((row) => row.sourceIds),
      geometry: ({ exporter, importer }) => lineBetween(placeOf(explorer, exporter), placeOf(explorer, importer)),
    },
  };
}

function legsOf({ selection }: Explorer): readonly ArcRole[] {
  return selection.lens === "through" ? ["feed", "output"] : ["direct"];
}

function totalWords(words: Words, of: string, view: FlowsView | undefined, leg: ArcRole): string {
  const amount = view?.known[leg] ? view.totalsByRole[leg] : null;
  return words.t("table.total.amount", { of, amount: words.amount(amount) });
}

/** How much of the value has no weight, and why there are then no shares. */
function unweighedNotes(words: Words, view: FlowsView | undefined): string[] {
  if (view === undefined || view.unweighedPart === 0) {
    return [];
  }
  const values = { share: words.share(view.unweighedPart), count: words.count(view.unknownRows) };
  const isShared = isMostlyWeighed(1 - view.unweighedPart, 1);
  return [words.t("answer.unweighed", values), ...(isShared ? [] : [words.t("answer.unweighedRanking")])];
}

/** What a file must say of rows and goods that it lacks. */
function heldNotes(words: Words, explorer: Explorer, view: FlowsView | undefined): string[] {
  const { selection, language } = explorer;
  const goods = (codes: FlowsView["goods"]) => words.list(codes.map((good) => good[language()] || good.id));
  return view === undefined
    ? []
    : [
        ...(view.unknownRows > 0 && view.unweighedPart === 0
          ? [words.t("answer.unknownRows", { count: words.count(view.unknownRows) })]
          : []),
        ...(view.oneSidedGoods.length > 0 ? [words.t("answer.oneSided", { goods: goods(view.oneSidedGoods) })] : []),
        ...(view.missingGoods.length > 0
          ? [
              words.t("answer.missing", {
                year: selection.year,
                goods: words.list(missingNames(explorer, words, view)),
              }),
            ]
          : []),
        ...(view.lostGoods.length > 0 ? [words.t("answer.lost", { goods: goods(view.lostGoods) })] : []),
      ];
}

function createLegName(explorer: Explorer, words: Words): (leg: ArcRole) => string {
  const processor = () => words.country(explorer.selection.processor);
  return (leg) =>
    leg === "direct"
      ? words.t(explorer.selection.lens === "through" ? "table.leg.direct" : "table.leg.all")
      : words.t(`table.leg.${leg}`, { processor: processor() });
}

function placeOf({ index }: Explorer, iso3: string): LngLat {
  const country = index.countries[countryNumber(index, iso3)];
  return [country?.longitude ?? 0, country?.latitude ?? 0];
}

function columns(explorer: Explorer, words: Words, legName: (leg: ArcRole) => string): ShownColumn<FlowRow>[] {
  const from = (row: FlowRow) => words.country(row.exporter);
  const to = (row: FlowRow) => words.country(row.importer);
  const leg = (row: FlowRow) => legName(row.leg);
  const drawn = (row: FlowRow) => words.t(`table.drawn.${row.drawn}`);
  const measured = (row: FlowRow) => words.t(`table.measured.${measuredOf(row)}`);
  const reported = (row: FlowRow) => row.statuses.map((status) => words.t(`status.${status}`));
  return [
    { id: "from", label: words.t("table.column.from"), width: 7.25, value: from, facets: (row) => [from(row)] },
    { id: "to", label: words.t("table.column.to"), width: 7.25, value: to, facets: (row) => [to(row)] },
    {
      id: "amount",
      label: words.t(`table.column.${explorer.selection.measure}`),
      width: 8,
      numeric: true,
      value: (row) => row.amount,
      text: (row) => words.figure(row.amount, row.estimated),
    },
    {
      id: "share",
      label: words.t("table.column.shareOfLeg"),
      width: 6,
      numeric: true,
      value: (row) => row.share,
      text: (row) => (row.share === null ? "–" : words.share(row.share)),
    },
    { id: "leg", label: words.t("table.column.leg"), width: 8, value: leg, facets: (row) => [leg(row)] },
    {
      id: "distance",
      label: words.t("table.column.distance"),
      width: 6,
      numeric: true,
      hidden: () => explorer.selection.routes !== "lanes",
      value: (row) => row.way?.nauticalMiles ?? null,
      text: (row) => (row.way === null ? "–" : words.count(Math.round(row.way.nauticalMiles))),
    },
    {
      id: "by",
      label: words.t("table.column.by"),
      width: 7,
      hidden: () => explorer.selection.routes !== "lanes",
      value: (row) => (row.way === null ? null : words.t(`table.by.${row.way.by}`)),
      text: (row) => (row.way === null ? "–" : words.t(`table.by.${row.way.by}`)),
    },
    { id: "onMap", label: words.t("table.column.onMap"), width: 9, value: drawn, facets: (row) => [drawn(row)] },
    {
      id: "measured",
      label: words.t("table.column.measured"),
      width: 6.5,
      value: measured,
      isWarning: (row) => row.doubtful,
      facets: (row) => [measured(row)],
    },
    {
      id: "reported",
      label: words.t("table.column.reported"),
      width: 10,
      value: (row) => words.list(reported(row)),
      facets: reported,
    },
    { id: "codes", label: words.t("table.column.codes"), width: 9, value: (row) => row.goods.join(", ") },
    {
      id: "source",
      label: words.t("table.column.source"),
      width: 10,
      value: (row) => row.sourceIds.join(" "),
      sources: (row) => row.sourceIds,
    },
  ];
}

function measuredOf(row: FlowRow): "measured" | "estimated" | "doubtful" {
  return row.doubtful ? "doubtful" : row.estimated ? "estimated" : "measured";
}

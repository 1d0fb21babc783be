import { createMemo, mergeProps } from "solid-js";
import { flowColumns } from "../../export/columns.ts";
import { withoutNoise } from "../../export/digits.ts";
import {
  amountName,
  type FlowRow,
  type FlowsAround,
  flowRows,
  roleTotals,
  type WayOf,
} from "../../export/flow-rows.ts";
import { waysOf } from "../../export/flow-ways.ts";
import { lineBetween } from "../../export/geojson.ts";
import { importSums } from "../../export/import-sums.ts";
import { selectionWords } from "../../i18n/selection-words.ts";
import { formatTotalOfRole } from "../../i18n/sentence.ts";
import { countryNumber } from "../../model/lookup.ts";
import type { LngLat } from "../../model/types.ts";
import type { Arc, ArcRole, FlowsView } from "../../model/views.ts";
import { isMostlyWeighed } from "../../model/weighed.ts";
import type { Parts } from "../../state/explorer-types.ts";
import { journeyArcs } from "../../tracing/journey-arcs.ts";
import { missingNames } from "../answer/missing-names.ts";
import { unrankedWords, unweighedWords } from "../answer/unweighed-words.ts";
import { downloadAllYears } from "./all-years.ts";
import { flowsColumns } from "./flows-columns.ts";
import type { TableDefinition } from "./table-definition.ts";
import type { TableWords } from "./table-words.ts";

/** The measured flows in view, the small ones that the map folds away included. A row opens the flow's card. */
export function createFlowsTable(
  explorer: Parts<"link" | "look" | "data" | "facts" | "lanes">,
  words: TableWords,
): TableDefinition<FlowRow> {
  const { index } = explorer.data;
  const { selection } = explorer.link;
  const view = explorer.facts.with({ everyFlow: true }).flows;
  const around = createFlowsAround(explorer);
  const rows = createMemo(() => {
    const flows = view();
    return flows ? flowRows(index, flows, around(flows)) : [];
  });
  const roleName = createRoleName(explorer, words);
  const notes = () => [
    ...(selection.lens === "through" ? [words.t("table.note.roles")] : []),
    ...(explorer.link.selection.routes === "lanes" ? [words.t("table.note.ways")] : []),
    words.t(rows().some(({ share }) => share === null) ? "table.note.noShare" : "table.note.shareOfRole"),
    words.t("table.note.shareOfImports"),
    words.t("table.note.worth"),
    ...unweighedNotes(explorer, words, view()),
  ];
  return {
    name: "flows",
    columns: flowsColumns(explorer, words, roleName),
    firstSort: { id: "amount", desc: true },
    rows,
    keyOf: (row) => `${row.exporter}-${row.importer}-${row.role}`,
    chosen: () => {
      const { item } = selection;
      return item?.type === "flow"
        ? (row) => row.exporter === item.exporter && row.importer === item.importer
        : () => false;
    },
    choose: ({ exporter, importer }) => explorer.link.select({ item: { type: "flow", exporter, importer } }),
    totals: (some, all) =>
      roleTotals(some).map(({ role, amount }) => ({
        label: words.t(all ? "table.total" : "table.totalShown", { of: roleName(role) }),
        cells: { amount: words.figure(amount, selection.measure === "content") },
      })),
    caption: () =>
      words.t("table.caption.flows", {
        selection: selectionWords(selection, "flows", index, explorer.look.language()),
        totals: words.list(rolesOf(explorer).map((role) => totalWords(explorer, words, roleName(role), view(), role))),
      }),
    notes,
    empty: () => ({ text: words.t(view() === undefined ? "app.loading" : "table.empty") }),
    saveAllYears: () => downloadAllYears(explorer, words),
    file: {
      columns: flowColumns({ index, language: explorer.look.language(), measure: selection.measure }),
      totals: (some) =>
        roleTotals(some).map(({ role, rows: number, amount }) => ({
          of: role,
          rows: number,
          column: amountName(selection.measure),
          amount: withoutNoise(amount),
        })),
      notes: () => [...notes(), words.t("table.note.estimates"), ...heldNotes(words, explorer, view())],
      sourceIds: (some) => some.flatMap((row) => row.sourceIds),
      geometry: ({ exporter, importer }) => lineBetween(placeOf(explorer, exporter), placeOf(explorer, importer)),
    },
  };
}

/** What the rows are told beside: the map, all flows of the roles, what importers buy elsewhere, the ways. */
function createFlowsAround(explorer: Parts<"link" | "data" | "facts" | "lanes">): (view: FlowsView) => FlowsAround {
  const { index } = explorer.data;
  const { selection } = explorer.link;
  const wayOf = createMemo<WayOf | undefined>(() => {
    const [routed, places] = [explorer.lanes.routed(), explorer.lanes.places()];
    return routed && places && waysOf(routed, places);
  });
  const isNarrowed = () => selection.origin !== "" || selection.consumer !== "";
  const wholeRoles = createMemo(() =>
    isNarrowed() ? explorer.facts.with({ everyFlow: true, origin: "", consumer: "" }).flows() : undefined,
  );
  return (view) => ({
    map: { arcs: explorer.facts.arcs(), journeys: drawnJourneys(explorer) },
    whole: wholeRoles() ?? view,
    importsOf: importSums(explorer.data.flowTable, selection.year, selection.measure, index.countries.length),
    tableOf: explorer.data.flowTable,
    wayOf: wayOf(),
  });
}

/** Arcs of the journeys, the small ones too; null where the map draws the measured flows. */
function drawnJourneys({
  facts: { arcs, flows, journeys, groups },
  link: { selection },
  data: { index },
}: Parts<"link" | "data" | "facts">): readonly Arc[] | null {
  const view = journeys();
  return view === undefined || arcs() === flows()?.arcs
    ? null
    : journeyArcs(view, mergeProps(selection, { everyFlow: true }), index, groups());
}

function rolesOf({ link: { selection } }: Parts<"link">): readonly ArcRole[] {
  return selection.lens === "through" ? ["feed", "output"] : ["direct"];
}

function totalWords(
  explorer: Parts<"link" | "look">,
  words: TableWords,
  of: string,
  view: FlowsView | undefined,
  role: ArcRole,
): string {
  const { language } = explorer.look;
  const { measure } = explorer.link.selection;
  const amount = view?.known[role] ? formatTotalOfRole(view, role, measure, language()) : words.t("unknown");
  return words.t("table.total.amount", { of, amount });
}

/** What is added up by content, how much of the value is in no amount, and why there are then no shares. */
function unweighedNotes(
  explorer: Parts<"link" | "look" | "data">,
  words: TableWords,
  view: FlowsView | undefined,
): string[] {
  const content = explorer.link.selection.measure === "content" ? [words.t("answer.content")] : [];
  const unweighed = view === undefined ? null : unweighedWords(explorer, words, view);
  const isShared = view === undefined || isMostlyWeighed(1 - view.unweighedPart, 1);
  return [
    ...content,
    ...(unweighed === null ? [] : [unweighed]),
    ...(isShared ? [] : [unrankedWords(explorer, words)]),
  ];
}

/** What a file must say of rows and goods that it lacks. */
function heldNotes(
  words: TableWords,
  explorer: Parts<"link" | "look" | "data">,
  view: FlowsView | undefined,
): string[] {
  const { selection } = explorer.link;
  const { language } = explorer.look;
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

function createRoleName(explorer: Parts<"link">, words: TableWords): (role: ArcRole) => string {
  const processor = () => words.country(explorer.link.selection.processor);
  return (role) =>
    role === "direct"
      ? words.t(explorer.link.selection.lens === "through" ? "table.role.direct" : "table.role.all")
      : words.t(`table.role.${role}`, { processor: processor() });
}

function placeOf({ data: { index } }: Parts<"data">, iso3: string): LngLat {
  const country = index.countries[countryNumber(index, iso3)];
  return [country?.longitude ?? 0, country?.latitude ?? 0];
}

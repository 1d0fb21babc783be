import type { FlowRow } from "../../export/flow-rows.ts";
import { productName } from "../../i18n/names.ts";
import type { ArcRole } from "../../model/views.ts";
import type { Parts } from "../../state/explorer-types.ts";
import type { ShownColumn } from "./table-definition.ts";
import type { TableWords } from "./table-words.ts";

/** What the reader sees of a flow. */
export function flowsColumns(
  explorer: Parts<"link" | "look" | "data">,
  words: TableWords,
  roleName: (role: ArcRole) => string,
): ShownColumn<FlowRow>[] {
  return [
    ...partyColumns(words),
    ...amountColumns(explorer, words),
    ...wayColumns(explorer, words, roleName),
    ...worthColumns(words),
    ...originColumns(explorer, words),
  ];
}

function partyColumns(words: TableWords): ShownColumn<FlowRow>[] {
  const from = (row: FlowRow) => words.country(row.exporter);
  const to = (row: FlowRow) => words.country(row.importer);
  return [
    { id: "from", label: words.t("table.column.from"), width: 7.25, value: from, facets: (row) => [from(row)] },
    { id: "to", label: words.t("table.column.to"), width: 7.25, value: to, facets: (row) => [to(row)] },
  ];
}

function amountColumns({ link: { selection } }: Parts<"link">, words: TableWords): ShownColumn<FlowRow>[] {
  const share = (part: number | null) => (part === null ? "–" : words.share(part));
  return [
    {
      id: "amount",
      label: words.t(`table.column.${selection.measure}`),
      width: 8,
      numeric: true,
      value: (row) => row.amount,
      text: (row) => words.figure(row.amount, row.estimated || selection.measure === "content"),
    },
    {
      id: "share",
      label: words.t("table.column.shareOfRole"),
      width: 6,
      numeric: true,
      value: (row) => row.share,
      text: (row) => share(row.share),
    },
    {
      id: "shareOfImports",
      label: words.t("table.column.shareOfImports"),
      width: 6,
      numeric: true,
      value: (row) => row.shareOfImports,
      text: (row) => share(row.shareOfImports),
    },
  ];
}

function wayColumns(
  { link: { selection } }: Parts<"link">,
  words: TableWords,
  roleName: (role: ArcRole) => string,
): ShownColumn<FlowRow>[] {
  const role = (row: FlowRow) => roleName(row.role);
  const drawn = (row: FlowRow) => words.t(`table.drawn.${row.drawn}`);
  const byArcs = () => selection.routes !== "lanes";
  return [
    { id: "role", label: words.t("table.column.role"), width: 8, value: role, facets: (row) => [role(row)] },
    {
      id: "distance",
      label: words.t("table.column.distance"),
      width: 6,
      numeric: true,
      hidden: byArcs,
      value: (row) => row.way?.nauticalMiles ?? null,
      text: (row) => (row.way === null ? "–" : words.count(Math.round(row.way.nauticalMiles))),
    },
    {
      id: "by",
      label: words.t("table.column.by"),
      width: 7,
      hidden: byArcs,
      value: (row) => (row.way === null ? null : words.t(`table.by.${row.way.by}`)),
      text: (row) => (row.way === null ? "–" : words.t(`table.by.${row.way.by}`)),
    },
    { id: "onMap", label: words.t("table.column.onMap"), width: 9, value: drawn, facets: (row) => [drawn(row)] },
  ];
}

/** What a tonne cost, and what is in the tonnes. */
function worthColumns(words: TableWords): ShownColumn<FlowRow>[] {
  return [
    {
      id: "unitValue",
      label: words.t("table.column.unitValue"),
      width: 7,
      numeric: true,
      value: (row) => row.unitValue,
      text: (row) => (row.unitValue === null ? "–" : words.figure(row.unitValue)),
      isWarning: (row) => row.outlier,
    },
    {
      id: "content",
      label: words.t("table.column.contentRange"),
      width: 11,
      numeric: true,
      value: (row) => row.content?.low ?? null,
      text: (row) => contentText(words, row),
    },
  ];
}

function contentText(words: TableWords, { content }: FlowRow): string {
  if (content === null) {
    return "–";
  }
  const [low, high] = [words.figure(content.low, true), words.figure(content.high, true)];
  const amount = low === high ? low : words.t("table.contentRange", { low, high });
  return words.t("table.content", { amount, basis: words.datum("basis", content.basis) });
}

/** How it was measured, by whom, and which goods it is. */
function originColumns(explorer: Parts<"look" | "data">, words: TableWords): ShownColumn<FlowRow>[] {
  const measured = (row: FlowRow) => words.t(`table.measured.${measuredOf(row)}`);
  const reported = (row: FlowRow) => row.statuses.map((status) => words.t(`status.${status}`));
  const goods = (row: FlowRow) =>
    row.goods.map((good) => productName(explorer.data.index, good, explorer.look.language()));
  return [
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
    {
      id: "goods",
      label: words.t("table.column.goods"),
      width: 14,
      value: (row) => words.list(goods(row)),
      facets: goods,
    },
    { id: "codes", label: words.t("table.column.codes"), width: 9, value: (row) => row.hsCodes.join(", ") },
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

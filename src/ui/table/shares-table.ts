import { createMemo } from "solid-js";
import { shareColumns } from "../../export/columns.ts";
import { sixDigits } from "../../export/digits.ts";
import { amountName } from "../../export/flow-rows.ts";
import {
  type ScopeTotal,
  type ShareScope,
  type SharesRow,
  scopeTotals,
  supplyRows,
  worldShareRows,
} from "../../export/share-rows.ts";
import { consumerInSentence } from "../../i18n/names.ts";
import { selectionWords } from "../../i18n/selection-words.ts";
import type { ConsumerSupply } from "../../model/supply.ts";
import { hasShares } from "../../model/supply-parts.ts";
import type { Measure } from "../../model/types.ts";
import type { Explorer, Parts } from "../../state/explorer-types.ts";
import type { FilePart, ShownColumn, TableDefinition, TotalLine } from "./table-definition.ts";
import type { TableWords } from "./table-words.ts";

/** What the parts of the table share. */
interface SharesTable {
  readonly explorer: Explorer;
  readonly words: TableWords;
  readonly rows: () => readonly SharesRow[];
  /** Shares of the world are shares only; a consumer's supply has amounts too. */
  readonly hasAmounts: () => boolean;
  readonly scopeName: (scope: ShareScope) => string;
}

/** World shares of mining and refining by country, and the consumer's supply. A row opens the country's card. */
export function createSharesTable(explorer: Explorer, words: TableWords): TableDefinition<SharesRow> {
  const { index } = explorer.data;
  const { selection } = explorer.link;
  const rows = createMemo(() => {
    const supply = explorer.supply.now();
    return [
      ...worldShareRows(explorer.facts.mining(), explorer.facts.refining()),
      ...(supply ? supplyRows(index, supply) : []),
    ];
  });
  const hasAmounts = () => rows().some((row) => row.amount !== null);
  const table: SharesTable = {
    explorer,
    words,
    rows,
    hasAmounts,
    scopeName: (scope) => nameOf(explorer, words, scope),
  };
  return {
    name: "shares",
    columns: columns(table),
    firstSort: null,
    rows,
    keyOf: (row) => `${row.scope}-${row.minedIn}-${row.refinedIn}`,
    chosen: () => {
      const { item } = selection;
      return item?.type === "country" ? (row) => placeOf(row) === item.iso3 : () => false;
    },
    choose: (row) => placeOf(row) !== "" && explorer.link.select({ item: { type: "country", iso3: placeOf(row) } }),
    totals: (some, all) => totalLines(table, some, all),
    caption: () => caption(table),
    notes: () => [words.t("table.note.shares"), ...supplyNotes(explorer).map((note) => words.t(`table.note.${note}`))],
    empty: () => ({
      text: words.t(selection.minerals.length === 1 ? "answer.sharesUnknown" : "answer.sharesOneMineral"),
    }),
    file: filePart(table),
  };
}

/** The note on a consumer's supply; none where nobody's is traced. */
function supplyNotes(explorer: Parts<"supply">): ("supply" | "supplyUnknown")[] {
  const supply = explorer.supply.now();
  return supply ? [hasShares(supply) ? "supply" : "supplyUnknown"] : [];
}

/** "World mining", or whose supply it is. */
function nameOf(explorer: Parts<"link" | "look" | "data" | "supply">, words: TableWords, scope: ShareScope): string {
  const { index } = explorer.data;
  const { selection } = explorer.link;
  const { language } = explorer.look;
  const consumers = explorer.supply.now()?.consumers ?? [];
  return scope === "supply"
    ? words.t("table.scope.supply", { name: consumerInSentence(index, selection.consumer, consumers, language()) })
    : words.t(`table.scope.${scope}`);
}

/** The supply that has rows in the table. */
function supplyShown(explorer: Parts<"supply">): ConsumerSupply | undefined {
  const supply = explorer.supply.now();
  return supply && hasShares(supply) ? supply : undefined;
}

/** The measure of the amounts: only the supply has any. */
function measureShown(explorer: Parts<"link" | "supply">): Measure {
  return supplyShown(explorer)?.measure ?? explorer.link.selection.measure;
}

function totalLines({ words, scopeName }: SharesTable, some: readonly SharesRow[], all: boolean): TotalLine[] {
  return scopeTotals(some).map((total) => ({
    label: words.t(all ? "table.total" : "table.totalShown", { of: scopeName(total.scope) }),
    cells: {
      share: words.share(total.share),
      ...(total.amount === null ? {} : { amount: words.figure(total.amount, true) }),
    },
    ...(total.amount === null ? {} : { exact: total.amount }),
  }));
}

function caption({ explorer, words, rows, scopeName }: SharesTable): string {
  const { index } = explorer.data;
  const { selection } = explorer.link;
  const { language } = explorer.look;
  const known = ({ share, amount }: ScopeTotal) =>
    amount === null ? words.share(share) : words.estimate(amount, measureShown(explorer));
  return words.t("table.caption.shares", {
    selection: selectionWords(selection, "shares", index, language(), supplyShown(explorer)),
    totals: words.list(
      scopeTotals(rows()).map((total) =>
        words.t("table.total.amount", { of: scopeName(total.scope), amount: known(total) }),
      ),
    ),
  });
}

function filePart({ explorer, words, hasAmounts }: SharesTable): FilePart<SharesRow> {
  const { index } = explorer.data;
  return {
    get columns() {
      const measure = measureShown(explorer);
      const all = shareColumns({ index, language: explorer.look.language(), measure });
      return hasAmounts() ? all : all.filter(({ name }) => name !== amountName(measure));
    },
    totals: (some) =>
      scopeTotals(some).map((total) => ({
        of: total.scope,
        rows: total.rows,
        column: total.amount === null ? "share" : amountName(measureShown(explorer)),
        amount: sixDigits(total.amount ?? total.share),
      })),
    notes: () =>
      (["shares", ...supplyNotes(explorer), "estimates", "unknown"] as const).map((note) =>
        words.t(`table.note.${note}`),
      ),
    sourceIds: (some) => some.flatMap((row) => row.sourceIds),
  };
}

/** The country that a row is about: where the goods were refined last, else where they were mined. */
function placeOf(row: SharesRow): string {
  return row.refinedIn || row.minedIn || "";
}

function columns(table: SharesTable): ShownColumn<SharesRow>[] {
  return [...placeColumns(table), ...amountColumns(table), ...originColumns(table)];
}

/** Of what the share is, and of where. */
function placeColumns({ words, scopeName }: SharesTable): ShownColumn<SharesRow>[] {
  const scope = (row: SharesRow) => scopeName(row.scope);
  const minedIn = (row: SharesRow) => placeName(words, row.minedIn);
  const refinedIn = (row: SharesRow) => placeName(words, row.refinedIn);
  return [
    { id: "scope", label: words.t("table.column.shareOf"), width: 9, value: scope, facets: (row) => [scope(row)] },
    {
      id: "minedIn",
      label: words.t("table.column.minedIn"),
      width: 10,
      value: minedIn,
      text: (row) => minedIn(row) ?? "–",
    },
    {
      id: "refinedIn",
      label: words.t("table.column.refinedIn"),
      width: 10,
      value: refinedIn,
      text: (row) => refinedIn(row) ?? "–",
    },
  ];
}

function amountColumns({ explorer, words, hasAmounts }: SharesTable): ShownColumn<SharesRow>[] {
  return [
    {
      id: "share",
      label: words.t("table.column.share"),
      width: 6,
      numeric: true,
      value: (row) => row.share,
      text: (row) => (row.share === null ? words.t("country.withheld") : words.share(row.share)),
    },
    {
      id: "amount",
      label: words.t(`table.column.${measureShown(explorer)}`),
      width: 9,
      numeric: true,
      hidden: () => !hasAmounts(),
      value: (row) => row.amount,
      text: (row) => (row.amount === null ? "–" : words.figure(row.amount, row.estimated)),
    },
    {
      id: "year",
      label: words.t("table.column.year"),
      width: 4.5,
      numeric: true,
      value: (row) => row.year,
      // The nearest year with figures is marked where it is not the selected one.
      text: (row) => (row.exact ? String(row.year) : words.t("approximately", { amount: row.year })),
    },
  ];
}

/** On which basis, how it came to be, and by whom. */
function originColumns({ words }: SharesTable): ShownColumn<SharesRow>[] {
  const basis = (row: SharesRow) =>
    row.scope === "supply"
      ? words.t(`table.basis.${row.basis as ConsumerSupply["base"]}`)
      : words.datum("basis", row.basis);
  const measured = (row: SharesRow) => words.t(`table.measured.${measuredOf(row)}`);
  return [
    { id: "basis", label: words.t("table.column.basis"), width: 10, value: basis },
    { id: "measured", label: words.t("table.column.measured"), width: 7, value: measured },
    {
      id: "source",
      label: words.t("table.column.source"),
      width: 8,
      value: (row) => row.sourceIds.join(" "),
      sources: (row) => row.sourceIds,
    },
  ];
}

function placeName(words: TableWords, iso3: string | null): string | null {
  return iso3 === "" ? words.t("unknown") : iso3 && words.country(iso3);
}

function measuredOf(row: SharesRow): "measured" | "estimated" | "traced" {
  return row.scope === "supply" ? "traced" : row.estimated ? "estimated" : "measured";
}

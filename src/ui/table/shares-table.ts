import { createMemo } from "solid-js";
import { shareColumns } from "../../export/columns.ts";
import { amountName } from "../../export/flow-rows.ts";
import { type ScopeTotal, type SharesRow, scopeTotals, supplyRows, worldShareRows } from "../../export/share-rows.ts";
import { selectionWords } from "../../i18n/selection-words.ts";
import { hasShares } from "../../model/supply-parts.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import type { Words } from "../words.ts";
import type { ShownColumn, TableDefinition } from "./table-definition.ts";

/** World shares of mining and refining by country. A row opens the country's card. */
export function createSharesTable(explorer: Explorer, words: Words): TableDefinition<SharesRow> {
  const { index, selection } = explorer;
  const rows = createMemo(() => {
    const supply = explorer.supply();
    return [...worldShareRows(explorer.mining(), explorer.refining()), ...(supply ? supplyRows(index, supply) : [])];
  });
  /** Shares of the world are shares only; a consumer's supply has amounts too. */
  const hasAmounts = () => rows().some((row) => row.amount !== null);
  /** The note on a consumer's supply; none where nobody's is traced. */
  const supplyNote = (): ("supply" | "supplyUnknown")[] => {
    const supply = explorer.supply();
    return supply ? [hasShares(supply) ? "supply" : "supplyUnknown"] : [];
  };
  const scopeName = (scope: SharesRow["scope"]) => words.t(`table.scope.${scope}`);
  const known = ({ share, amount }: ScopeTotal) => (amount === null ? words.share(share) : words.estimate(amount));
  return {
    name: "shares",
    columns: columns(explorer, words, () => !hasAmounts()),
    firstSort: null,
    rows,
    keyOf: (row) => `${row.scope}-${row.minedIn}-${row.refinedIn}`,
    chosen: () => {
      const { item } = selection;
      return item?.type === "country" ? (row) => placeOf(row) === item.iso3 : () => false;
    },
    choose: (row) => placeOf(row) !== "" && explorer.select({ item: { type: "country", iso3: placeOf(row) } }),
    totals: (some, all) =>
      scopeTotals(some).map((total) => ({
        label: words.t(all ? "table.total" : "table.totalShown", { of: scopeName(total.scope) }),
        cells: {
          share: words.share(total.share),
          ...(total.amount === null ? {} : { amount: words.figure(total.amount, true) }),
        },
      })),
    caption: () =>
      words.t("table.caption.shares", {
        selection: selectionWords(selection, "shares", index, explorer.language()),
        totals: words.list(
          scopeTotals(rows()).map((total) =>
            words.t("table.total.amount", { of: scopeName(total.scope), amount: known(total) }),
          ),
        ),
      }),
    notes: () => [words.t("table.note.shares"), ...supplyNote().map((note) => words.t(`table.note.${note}`))],
    empty: () => ({
      text: words.t(selection.minerals.length === 1 ? "answer.sharesUnknown" : "answer.sharesOneMineral"),
    }),
    file: {
      get columns() {
        const all = shareColumns({ index, language: explorer.language(), measure: selection.measure });
        return hasAmounts() ? all : all.filter(({ name }) => name !== amountName(selection.measure));
      },
      totals: (some) =>
        scopeTotals(some).map((total) => ({
          of: total.scope,
          rows: total.rows,
          column: total.amount === null ? "share" : amountName(selection.measure),
          amount: total.amount ?? total.share,
        })),
      notes: () =>
        (["shares", ...supplyNote(), "estimates", "unknown"] as const).map((note) => words.t(`table.note.${note}`)),
      sourceIds: (some) => some.flatMap((row) => row.sourceIds),
    },
  };
}

/** The country that a row is about: where the goods were refined last, else where they were mined. */
function placeOf(row: SharesRow): string {
  return row.refinedIn || row.minedIn || "";
}

function columns(explorer: Explorer, words: Words, noAmounts: () => boolean): ShownColumn<SharesRow>[] {
  const scope = (row: SharesRow) => words.t(`table.scope.${row.scope}`);
  const minedIn = (row: SharesRow) => placeName(words, row.minedIn);
  const refinedIn = (row: SharesRow) => placeName(words, row.refinedIn);
  const measured = (row: SharesRow) => words.t(`table.measured.${measuredOf(row)}`);
  const basis = (row: SharesRow) =>
    row.scope === "supply" ? words.any(`table.basis.${row.basis}`) : words.datum("basis", row.basis);
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
      label: words.t(`table.column.${explorer.selection.measure}`),
      width: 9,
      numeric: true,
      hidden: noAmounts,
      value: (row) => row.amount,
      text: (row) => (row.amount === null ? "–" : words.figure(row.amount, row.estimated)),
    },
    {
      id: "year",
      label: words.t("table.column.year"),
      width: 4.5,
      numeric: true,
      value: (row) => row.year,
      text: yearText,
    },
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

  /** The nearest year with figures is marked where it is not the selected one. */
  function yearText(row: SharesRow): string {
    return row.exact ? String(row.year) : words.t("approximately", { amount: row.year });
  }
}

function placeName(words: Words, iso3: string | null): string | null {
  return iso3 === "" ? words.t("unknown") : iso3 && words.country(iso3);
}

function measuredOf(row: SharesRow): "measured" | "estimated" | "traced" {
  return row.scope === "supply" ? "traced" : row.estimated ? "estimated" : "measured";
}

import { numberColumn, textColumn } from "../../src/export/file-column.ts";
import { amountName } from "../../src/export/flow-rows.ts";
import { selectionWords } from "../../src/i18n/selection-words.ts";
import type { Explorer } from "../../src/state/explorer-types.ts";
import { namedTable, type TableDefinition } from "../../src/ui/table/table-definition.ts";
import type { TableWords } from "../../src/ui/table/table-words.ts";
import type { Start } from "./starts.ts";
import { createSkeletonTexts } from "./texts.ts";

/** Where the flows in view begin, by amount. A row opens the country's card. */
export const STARTS_TABLE = namedTable("starts", createStartsTable);

function createStartsTable(explorer: Explorer, words: TableWords): TableDefinition<Start> {
  const { index } = explorer.data;
  const { selection } = explorer.link;
  const t = createSkeletonTexts(explorer);
  const rows = () => explorer.facts.starts?.() ?? [];
  const iso3 = (row: Start) => index.countries[row.country]?.iso3 ?? "";
  const amount = (row: Start) => row.amount;
  return {
    name: "starts",
    columns: [
      { id: "country", label: t("feature.skeleton.country"), width: 12, value: (row) => words.countryAt(row.country) },
      { id: "amount", label: amountName(selection.measure), width: 9, numeric: true, value: amount },
    ],
    firstSort: null,
    rows,
    keyOf: (row) => String(row.country),
    chosen: () => (row) => selection.item?.type === "country" && selection.item.iso3 === iso3(row),
    choose: (row) => explorer.link.select({ item: { type: "country", iso3: iso3(row) } }),
    totals: () => [],
    caption: () => selectionWords(selection, "starts", index, explorer.look.language()),
    notes: () => [],
    empty: () => ({ text: words.t("unknown") }),
    file: {
      columns: [textColumn("country", iso3), numberColumn(amountName(selection.measure), "", amount)],
      totals: () => [],
      notes: () => [],
      sourceIds: () => explorer.facts.flows()?.sourceIds ?? [],
    },
  };
}

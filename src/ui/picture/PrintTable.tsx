import { For, Show } from "solid-js";
import type { TableName } from "../../model/selection.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Explorer } from "../../state/explorer-types.ts";
import { createFlowsTable } from "../table/flows-table.ts";
import { createJourneysTable } from "../table/journeys-table.ts";
import { createRowModel } from "../table/row-model.ts";
import { createSharesTable } from "../table/shares-table.ts";
import { createSitesTable } from "../table/sites-table.ts";
import { cellText, type ShownColumn, type TableDefinition } from "../table/table-definition.ts";
import { type TableWords, useTableWords } from "../table/table-words.ts";
import { usePictureTexts } from "./texts.ts";

/** Rows on paper: the largest. The link leads to all of them. */
const MOST_ROWS = 50;
/** Width of the columns that a page has room for, in the measure of the columns (rem on the screen). */
const MOST_WIDTH = 72;

type Create = (explorer: Explorer, words: TableWords) => TableDefinition<never>;

const TABLES: Readonly<Record<TableName, Create>> = {
  sites: createSitesTable as unknown as Create,
  flows: createFlowsTable as unknown as Create,
  journeys: createJourneysTable as unknown as Create,
  shares: createSharesTable as unknown as Create,
};

/** The table that is open, else that of the flows, as plain rows. */
export function PrintTable() {
  const explorer = useExplorer();
  const words = useTableWords();
  const t = usePictureTexts();
  const name = explorer.link.selection.table || "flows";
  const definition = TABLES[name](explorer, words);
  const rows = createRowModel(definition, explorer.look.language()).rows();
  const columns = columnsThatFit(definition.columns.filter((column) => !column.hidden?.()));
  const rest = () => rows.length - MOST_ROWS;
  return (
    <section class="print-table">
      <h2>{words.t(`table.tab.${name}`)}</h2>
      <p class="note">{definition.caption()}</p>
      <table>
        <thead>
          <tr>
            <For each={columns}>
              {(column) => (
                <th scope="col" classList={{ number: column.numeric ?? false }}>
                  {column.label}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={rows.slice(0, MOST_ROWS)}>
            {(row) => (
              <tr>
                <For each={columns}>
                  {(column) => (
                    <td classList={{ number: column.numeric ?? false }}>{cellText(column, row, words.t("unknown"))}</td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <Show when={rest() > 0}>
        <p class="note">{t("print.rest", { count: words.count(rest()) })}</p>
      </Show>
      <For each={definition.notes()}>{(note) => <p class="note">{note}</p>}</For>
    </section>
  );
}

/** The first columns, as far as a page is wide. */
function columnsThatFit(columns: readonly ShownColumn<never>[]): readonly ShownColumn<never>[] {
  let width = 0;
  return columns.filter((column) => {
    width += column.width;
    return width <= MOST_WIDTH;
  });
}

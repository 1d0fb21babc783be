import { For, Show } from "solid-js";
import { tableLabel } from "../../i18n/names.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { createRowModel } from "../table/row-model.ts";
import { cellText, type ShownColumn } from "../table/table-definition.ts";
import { useTableWords } from "../table/table-words.ts";
import { tableNamed } from "../table/tables.ts";
import { usePictureTexts } from "./texts.ts";

/** Rows on paper: the largest. The link leads to all of them. */
const MOST_ROWS = 50;
/** Width of the columns that a page has room for, in the measure of the columns (rem on the screen). */
const MOST_WIDTH = 72;

/** The table that is open, else that of the flows, as plain rows. */
export function PrintTable() {
  const explorer = useExplorer();
  const words = useTableWords();
  const t = usePictureTexts();
  const name = explorer.link.selection.table || "flows";
  const definition = tableNamed(name)(explorer, words);
  const rows = createRowModel(definition, explorer.look.language()).rows();
  const columns = columnsThatFit(definition.columns.filter((column) => !column.hidden?.()));
  const rest = () => rows.length - MOST_ROWS;
  return (
    <section class="print-table">
      <h2>{tableLabel(name, explorer.look.language())}</h2>
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

import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";
import { useWords } from "../kit/words.ts";

export const TABLE_BUTTON = "table-button";

/** Opens and closes the table. On a phone the bar of sheets does. */
export function TableButton() {
  const explorer = useExplorer();
  const words = useWords();
  return (
    <button
      type="button"
      class="table-button"
      id={TABLE_BUTTON}
      aria-expanded={explorer.link.selection.table !== ""}
      aria-keyshortcuts="T"
      onClick={() => toggleTable(explorer)}
    >
      {words.t("table.button")}
    </button>
  );
}

/** Opens the table of flows, or closes whichever is open. */
export function toggleTable(explorer: Parts<"link">): void {
  explorer.link.select({ table: explorer.link.selection.table === "" ? "flows" : "" });
}

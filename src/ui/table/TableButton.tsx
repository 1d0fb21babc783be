import { toggleTable } from "../../actions/actions.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
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

import { For } from "solid-js";
import type { Explorer } from "../../state/explorer-types.ts";
import { createWords } from "../kit/words.ts";

/** Which panel is open on a phone; "map" is none. */
export type Sheet = "map" | "answer" | "filters" | "table";

/** The bar at the bottom of a phone: which panel lies over the map. */
export function SheetTabs(props: { explorer: Explorer; sheet: Sheet; choose: (sheet: Sheet) => void }) {
  const words = createWords(props.explorer);
  const answer = () => words.t(props.explorer.link.selection.item === null ? "app.showAnswer" : "app.showCard");
  const tabs = (): { sheet: Sheet; label: string }[] => [
    { sheet: "map", label: words.t("app.showMap") },
    { sheet: "answer", label: answer() },
    {
      sheet: "filters",
      label: words.t(props.explorer.writing.editing() === null ? "app.showFilters" : "briefing.tab"),
    },
    { sheet: "table", label: words.t("table.button") },
  ];
  /** The table is part of the selection: a link brings it back, and the bare map is without it. */
  const choose = (sheet: Sheet) => {
    const { table } = props.explorer.link.selection;
    if (sheet === "table" ? table === "" : sheet === "map" && table !== "") {
      props.explorer.link.select({ table: sheet === "table" ? "flows" : "" });
    }
    props.choose(sheet);
  };
  return (
    <nav class="sheet-tabs" aria-label={words.t("app.sheets")}>
      <For each={tabs()}>
        {(tab) => (
          <button type="button" aria-pressed={props.sheet === tab.sheet} onClick={() => choose(tab.sheet)}>
            {tab.label}
          </button>
        )}
      </For>
    </nav>
  );
}

import { For } from "solid-js";
import { useExplorer } from "../../state/explorer-context.tsx";
import { useWords } from "../kit/words.ts";

/** Which panel is open on a phone; "map" is none. */
export type Sheet = "map" | "answer" | "filters" | "table";

/** The bar at the bottom of a phone: which panel lies over the map. */
export function SheetTabs(props: { sheet: Sheet; choose: (sheet: Sheet) => void }) {
  const { link, writing } = useExplorer();
  const words = useWords();
  const answer = () => words.t(link.selection.item === null ? "app.showAnswer" : "app.showCard");
  const tabs = (): { sheet: Sheet; label: string }[] => [
    { sheet: "map", label: words.t("app.showMap") },
    { sheet: "answer", label: answer() },
    {
      sheet: "filters",
      label: words.t(writing.editing() === null ? "app.showFilters" : "briefing.tab"),
    },
    { sheet: "table", label: words.t("table.button") },
  ];
  /** The table is part of the selection: a link brings it back, and the bare map is without it. */
  const choose = (sheet: Sheet) => {
    const { table } = link.selection;
    if (sheet === "table" ? table === "" : sheet === "map" && table !== "") {
      link.select({ table: sheet === "table" ? "flows" : "" });
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

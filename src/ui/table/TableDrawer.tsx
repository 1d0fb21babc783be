import { createMemo, Match, onMount, Show, Switch } from "solid-js";
import type { ShowSource } from "../../model/provenance.ts";
import { TABLES, type TableName } from "../../model/selection.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { createFlowsTable } from "./flows-table.ts";
import { createJourneysTable } from "./journeys-table.ts";
import { createSharesTable } from "./shares-table.ts";
import { createSitesTable } from "./sites-table.ts";
import { TablePanel } from "./TablePanel.tsx";
import { useTableWords } from "./table-words.ts";
import "./table.css";

const PANEL = "table-panel";

/** The table under the map: what the map shows, in one of four lists. */
export default function TableDrawer(props: {
  /** Whether the reader has just opened it, and wants to be there. */
  takeFocus: boolean;
  showSource: ShowSource;
}) {
  const explorer = useExplorer();
  const words = useTableWords();
  const table = createMemo<TableName>((last) => explorer.link.selection.table || last, "flows");
  let drawer!: HTMLElement;
  onMount(() => props.takeFocus && drawer.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  /** The columns are made for one language and one measure (the supply may have one of its own), and with or without a map. */
  const look = createMemo(() =>
    [
      explorer.look.language(),
      explorer.link.selection.measure,
      explorer.supply.now()?.measure ?? explorer.link.selection.measure,
      explorer.map.problem() === null,
    ].join(),
  );
  const panel = () => ({ explorer: explorer, showSource: props.showSource });
  return (
    <section class="panel table-drawer" aria-label={words.t("table.title")} ref={drawer}>
      <Tabs table={table()} />
      <button
        type="button"
        class="table-close"
        aria-label={words.t("table.close")}
        onClick={() => explorer.link.select({ table: "" })}
      >
        <span aria-hidden="true">×</span>
      </button>
      <div class="table-panel" role="tabpanel" id={PANEL} aria-labelledby={tabId(table())}>
        <Show when={look()} keyed>
          <Switch>
            <Match when={table() === "sites"}>
              <TablePanel {...panel()} create={createSitesTable} />
            </Match>
            <Match when={table() === "flows"}>
              <TablePanel {...panel()} create={createFlowsTable} />
            </Match>
            <Match when={table() === "journeys"}>
              <TablePanel {...panel()} create={createJourneysTable} />
            </Match>
            <Match when={table() === "shares"}>
              <TablePanel {...panel()} create={createSharesTable} />
            </Match>
          </Switch>
        </Show>
      </div>
    </section>
  );
}

function tabId(table: TableName): string {
  return `table-tab-${table}`;
}

/** The four lists as tabs: one stop of the Tab key, arrows choose. */
function Tabs(props: { table: TableName }) {
  const { link } = useExplorer();
  const words = useTableWords();
  const go = (table: TableName) => link.select({ table }, "replace");
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next = TABLES.at((TABLES.indexOf(props.table) + step) % TABLES.length) as TableName;
      go(next);
      document.getElementById(tabId(next))?.focus();
    }
  };
  return (
    <div class="table-tabs" role="tablist" aria-label={words.t("table.tabs")}>
      {TABLES.map((table) => (
        <button
          type="button"
          role="tab"
          id={tabId(table)}
          aria-selected={props.table === table}
          aria-controls={PANEL}
          tabindex={props.table === table ? 0 : -1}
          onClick={() => go(table)}
          onKeyDown={onKey}
        >
          {words.t(`table.tab.${table}`)}
        </button>
      ))}
    </div>
  );
}

import { createMemo, onMount, Show } from "solid-js";
import { tableLabel } from "../../i18n/names.ts";
import type { ShowSource } from "../../model/provenance.ts";
import { TABLES, type TableName } from "../../model/selection.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { TablePanel } from "./TablePanel.tsx";
import { useTableWords } from "./table-words.ts";
import { tableNamed } from "./tables.ts";
import "./table.css";

const PANEL = "table-panel";

/** The table under the map: what the map shows, in one of its lists. */
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
          <Show when={table()} keyed>
            {(name) => <TablePanel showSource={props.showSource} create={tableNamed(name)} />}
          </Show>
        </Show>
      </div>
    </section>
  );
}

function tabId(table: TableName): string {
  return `table-tab-${table}`;
}

/** The lists as tabs: one stop of the Tab key, arrows choose. */
function Tabs(props: { table: TableName }) {
  const { link, look } = useExplorer();
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
          {tableLabel(table, look.language())}
        </button>
      ))}
    </div>
  );
}

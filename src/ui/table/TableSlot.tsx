import { createEffect, createResource, createSignal, on, Show } from "solid-js";
import { loadPart } from "../../i18n/texts/part-texts.ts";
import type { ShowSource } from "../../model/provenance.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { returnFocus } from "../kit/return-focus.ts";
import { LATE_TABLES } from "./late-tables.ts";
import { TABLE_BUTTON } from "./TableButton.tsx";

/** The place of the table. What it is made of is loaded when it is first opened. */
export function TableSlot(props: { showSource: ShowSource }) {
  const { link, notices } = useExplorer();
  const isOpen = () => link.selection.table !== "";
  const [openedHere, setOpenedHere] = createSignal(false);
  const [module] = createResource(isOpen, () =>
    loadPart(loadDrawer, ["en"]).catch(() => {
      notices.notify("error", "table.failed");
      link.select({ table: "" }, "replace");
      return undefined;
    }),
  );
  let slot!: HTMLDivElement;
  createEffect(on(isOpen, (open) => setOpenedHere(open), { defer: true }));
  returnFocus(isOpen, { inside: () => slot, fallback: () => document.getElementById(TABLE_BUTTON) });
  return (
    <div class="table-slot" ref={slot}>
      <Show when={isOpen() && module.latest}>
        {(loaded) => {
          const Drawer = loaded().default;
          return <Drawer takeFocus={openedHere()} showSource={props.showSource} />;
        }}
      </Show>
    </div>
  );
}

/** The program of the table, with the tables of features. */
async function loadDrawer() {
  const [drawer] = await Promise.all([import("./TableDrawer.tsx"), LATE_TABLES.load()]);
  return drawer;
}

import { createEffect, createMemo, createResource, createSignal, on, untrack } from "solid-js";
import type { Actor } from "../../actions/action.ts";
import { loadPart } from "../../i18n/texts/part-texts.ts";
import { LANGUAGES } from "../../model/reader.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { useWords } from "../kit/words.ts";
import { PaletteList } from "./PaletteList.tsx";
import type { PaletteGroup, PaletteRow } from "./palette-rows.ts";
import "./CommandPalette.css";

/**
 * Finds minerals, countries, groups, goods, sites, views and actions by name.
 * The field is there at once, so that no key typed after "/" is lost; the search behind it is loaded when first opened.
 */
export function CommandPalette(props: { actor: Actor; open: boolean; close: () => void }) {
  const words = useWords();
  const [text, setText] = createSignal("");
  const { engine, failed } = createEngine(props);
  createEffect(
    on(
      () => props.open,
      () => setText(""),
    ),
  );
  const groups = createMemo<PaletteGroup[]>(
    (before) => (props.open ? (engine()?.results(text(), before) ?? []) : []),
    [],
  );
  const choose = (row: PaletteRow) => {
    // First the dialog closes and gives the focus back, so that a card knows where to return it.
    props.close();
    engine()?.choose(row);
  };
  const status = () => {
    const ready = engine();
    if (ready === undefined) {
      return failed() ? words.t("search.failed") : "";
    }
    const count = groups().reduce((sum, group) => sum + group.rows.length, 0);
    const progress = text().trim() === "" ? "complete" : ready.sites();
    return [
      count === 0 ? words.t("search.noMatch", { text: text() }) : words.t("search.count", { count }),
      ...(progress === "complete" ? [] : [words.t(progress === "missing" ? "search.noSites" : "search.reading")]),
    ].join(" ");
  };
  return (
    <Dialog open={props.open} close={props.close} title={words.t("search.title")} closeLabel={words.t("close")}>
      <PaletteList groups={groups()} status={status()} type={setText} choose={choose} />
    </Dialog>
  );
}

/** The search, loaded when the palette first opens, and told of every opening. A failed load is tried again. */
function createEngine(props: { actor: Actor; open: boolean }) {
  const explorer = useExplorer();
  const [wanted, setWanted] = createSignal(false);
  const [failed, setFailed] = createSignal(false);
  const load = () =>
    loadPart(() => import("./palette-engine.ts"), LANGUAGES).catch(() => {
      setFailed(true);
      setWanted(false);
      return undefined;
    });
  const [loaded] = createResource(wanted, load);
  const engine = createMemo(() => {
    const part = loaded.latest;
    return part && untrack(() => part.createPaletteEngine(explorer, props.actor));
  });
  createEffect(
    on([() => props.open, engine], ([open, ready]) => {
      if (open) {
        setFailed(false);
        setWanted(true);
        ready?.open();
      }
    }),
  );
  return { engine, failed };
}

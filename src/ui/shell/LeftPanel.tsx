import { createEffect, createSignal, on, Show } from "solid-js";
import type { ShowSource } from "../../model/provenance.ts";
import { LANGUAGES } from "../../model/reader.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { Filters } from "../filters/Filters.tsx";
import { later } from "../kit/later.tsx";
import { returnFocus } from "../kit/return-focus.ts";
import { useWords } from "../kit/words.ts";
import "./LeftPanel.css";

const Editor = later(() => import("../editor/Editor.tsx"), LANGUAGES);

/** The filters; while a briefing is written the editor in their place, with the filters a click away: views are made of them. */
export function LeftPanel(props: { showSource: ShowSource }) {
  const { writing } = useExplorer();
  const words = useWords();
  const isWriting = () => writing.editing() !== null;
  const [filtersOpen, setFiltersOpen] = createSignal(false);
  let panel!: HTMLDivElement;
  let head: HTMLElement | undefined;
  /** How far down the briefing was left. */
  let left = 0;
  const showFilters = (open: boolean) => {
    if (open !== filtersOpen()) {
      left = open ? panel.scrollTop : left;
      setFiltersOpen(open);
      panel.scrollTop = open ? 0 : left;
    }
  };
  returnFocus(isWriting, { opened: () => head?.focus() });
  createEffect(on(isWriting, () => setFiltersOpen(false)));
  return (
    <div
      class="panel filters-panel"
      id="filters"
      data-filters={isWriting() && filtersOpen() ? "yes" : "no"}
      ref={panel}
    >
      <Show when={isWriting()} fallback={<Filters />}>
        <div class="left-tabs">
          <button
            type="button"
            aria-pressed={!filtersOpen()}
            onClick={() => showFilters(false)}
            ref={(element) => {
              head = element;
            }}
          >
            {words.t("briefing.tab")}
          </button>
          <button type="button" aria-pressed={filtersOpen()} onClick={() => showFilters(true)}>
            {words.t("filters.title")}
          </button>
          <button
            type="button"
            class="left-close"
            aria-label={words.t("briefing.close")}
            onClick={() => writing.edit(null)}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
        <Show when={filtersOpen()}>
          <Filters />
        </Show>
        {/* Below the filters its two buttons stay: the view that was just made is added there and then. */}
        <Editor showSource={props.showSource} show={() => showFilters(false)} />
      </Show>
    </div>
  );
}

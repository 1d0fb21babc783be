import { createEffect, createMemo, createSignal, createUniqueId, For, Index, Show } from "solid-js";
import { useWords } from "../kit/words.ts";
import type { PaletteGroup, PaletteRow } from "./palette-rows.ts";

/**
 * A field over a list of results, as the combobox pattern of the WAI-ARIA practices has it: the focus stays in the
 * field, arrows, Home and End move along the list, Enter takes the marked line. Escape closes the dialog around it.
 */
export function PaletteList(props: {
  groups: readonly PaletteGroup[];
  status: string;
  type: (text: string) => void;
  choose: (row: PaletteRow) => void;
}) {
  const words = useWords();
  const list = createUniqueId();
  const [marked, setMarked] = createSignal("");
  const rows = createMemo(() => props.groups.flatMap((group) => group.rows));
  /** The line that Enter takes: the first until another is marked. */
  const current = createMemo(() =>
    Math.max(
      0,
      rows().findIndex(({ key }) => key === marked()),
    ),
  );
  const idOf = (key: string) => `${list}-${key}`;
  const isCurrent = (row: PaletteRow) => rows()[current()]?.key === row.key;
  createEffect(() => {
    const row = rows()[current()];
    if (row !== undefined) {
      document.getElementById(idOf(row.key))?.scrollIntoView?.({ block: "nearest" });
    }
  });
  const onKey = (event: KeyboardEvent) => {
    const row = rows()[current()];
    // Enter that ends a Korean or Chinese composition is not meant for the list.
    if (event.isComposing || row === undefined) {
      return;
    }
    const target = event.key === "Enter" ? null : targetOf(event.key, current(), rows().length);
    if (target === undefined) {
      return;
    }
    event.preventDefault();
    if (target === null) {
      props.choose(row);
    } else {
      setMarked(rows()[target]?.key ?? "");
    }
  };
  return (
    <div class="palette">
      <input
        type="text"
        role="combobox"
        autofocus
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="go"
        aria-label={words.t("search.field")}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={rows().length > 0}
        aria-controls={list}
        aria-activedescendant={rows().length > 0 ? idOf(rows()[current()]?.key ?? "") : undefined}
        placeholder={words.t("search.placeholder")}
        onInput={(event) => {
          setMarked("");
          props.type(event.currentTarget.value);
        }}
        onKeyDown={onKey}
      />
      <p class="note" role="status">
        {props.status}
      </p>
      <div class="palette-list" role="listbox" id={list} aria-label={words.t("search.results")}>
        <Index each={props.groups}>
          {(group) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls, not the options of a list
            <div role="group" aria-labelledby={idOf(group().kind)}>
              <div class="palette-kind" id={idOf(group().kind)} role="presentation">
                {words.t(`search.kind.${group().kind}`)}
              </div>
              <For each={group().rows}>
                {(row) => (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the focus and hears the keys
                  // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant points at it
                  <div
                    role="option"
                    id={idOf(row.key)}
                    class="palette-row"
                    aria-selected={isCurrent(row)}
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => props.choose(row)}
                  >
                    <span>{row.label}</span>
                    <span class="palette-detail">{row.detail}</span>
                  </div>
                )}
              </For>
              <Show when={group().kind === "site" && group().total > group().rows.length}>
                <p class="note palette-more" role="presentation">
                  {words.t("search.more", { shown: group().rows.length, total: words.count(group().total) })}
                </p>
              </Show>
            </div>
          )}
        </Index>
      </div>
    </div>
  );
}

/** The line that a key leads to; undefined where the key is not for the list. The ends are joined. */
function targetOf(key: string, current: number, length: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return (current + 1) % length;
    case "ArrowUp":
      return (current + length - 1) % length;
    case "Home":
      return 0;
    case "End":
      return length - 1;
    default:
      return undefined;
  }
}

import { createDeferred, createMemo, createSignal, For, Show } from "solid-js";
import type { FigureOf } from "../../briefing/told.ts";
import { figureLabel } from "../../i18n/figure-label.ts";
import { FIGURE_LABELS } from "../../i18n/texts/figure-labels.ts";
import { createTranslate } from "../../i18n/translate.ts";
import type { Language } from "../../model/reader.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { useEditorTexts } from "./texts.ts";

type Name = Parameters<typeof figureLabel>[0];

/** The figures that the view on the map has, with their values: a click puts one into the text. */
export function FigureList(props: { language: Language; figureOf: FigureOf; putIn: (reference: string) => void }) {
  const { look } = useExplorer();
  const t = useEditorTexts();
  const [open, setOpen] = createSignal(true);
  const names = Object.keys(FIGURE_LABELS.en) as Name[];
  const figures = createMemo(() => {
    const unknown = createTranslate(props.language)("unknown");
    const all = names.map((name) => ({ name, value: props.figureOf(name)?.text ?? unknown }));
    return open() ? all.filter(({ value }) => value !== unknown) : [];
  });
  // Map and sentence answer first.
  const shown = createDeferred(figures);
  /** With the names that "processor" and "consumer" stand for in this view. */
  const label = (name: Name) =>
    figureLabel(name, look.language(), {
      processor: props.figureOf("processor")?.text ?? "",
      consumer: props.figureOf("consumer")?.text ?? "",
    });
  return (
    <details class="figures" open onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t("figures.title")}</summary>
      <p class="note">{t("figures.note")}</p>
      <ul class="figure-list">
        <For each={shown()}>
          {({ name, value }) => (
            <li>
              <button
                type="button"
                aria-label={t("figures.put", { name: label(name), value })}
                // The caret stays where the figure is to go.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => props.putIn(name)}
              >
                <span>{label(name)}</span>
                <span class="number">{value}</span>
              </button>
            </li>
          )}
        </For>
      </ul>
      <Show when={open() && shown().length === 0}>
        <p class="note">{t("figures.none")}</p>
      </Show>
    </details>
  );
}

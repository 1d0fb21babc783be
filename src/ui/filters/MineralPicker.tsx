import { createSignal, For, Show } from "solid-js";
import { MINERAL_IDS, type Mineral, type MineralId } from "../../model/types.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { Segmented } from "../kit/Segmented.tsx";
import { useWords } from "../kit/words.ts";
import "./MineralPicker.css";

/** Id of the popover, for buttons that open it. */
export const MINERAL_PICKER = "mineral-picker";

/** One, several or all minerals, in a popover that the browser opens and closes. */
export function MineralPicker() {
  const { link, data } = useExplorer();
  const words = useWords();
  const [text, setText] = createSignal("");
  const [wantsSeveral, setWantsSeveral] = createSignal(false);
  let popover!: HTMLDivElement;
  const chosen = () => link.selection.minerals;
  const several = () => wantsSeveral() || chosen().length > 1;
  const matches = () => data.index.minerals.filter((mineral) => isMatch(mineral, text()));
  const choose = (minerals: readonly MineralId[]) => link.select({ minerals });
  const pick = (id: MineralId) => {
    choose(several() ? toggled(chosen(), id) : [id]);
    if (!several()) {
      popover.hidePopover?.();
    }
  };
  /** Back to one keeps the first of several. */
  const setMode = (more: boolean) => {
    setWantsSeveral(more);
    if (!more && chosen().length > 1) {
      choose(chosen().slice(0, 1));
    }
  };
  const pickFirst = (event: KeyboardEvent) => {
    const first = matches()[0];
    if (event.key === "Enter" && first !== undefined) {
      pick(first.id);
    }
  };
  return (
    <div
      ref={popover}
      id={MINERAL_PICKER}
      class="mineral-picker"
      popover="auto"
      role="dialog"
      aria-label={words.t("minerals.title")}
    >
      <div class="mineral-tools">
        <input
          type="search"
          aria-label={words.t("minerals.search")}
          placeholder={words.t("minerals.search")}
          value={text()}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={pickFirst}
          autofocus={hasKeyboard()}
        />
        <Segmented
          legend={words.t("minerals.mode")}
          hideLegend
          options={[
            { value: "one", label: words.t("minerals.only") },
            { value: "several", label: words.t("minerals.several") },
          ]}
          value={several() ? "several" : "one"}
          choose={(mode) => setMode(mode === "several")}
        />
        <button type="button" class="all" aria-pressed={chosen().length === 0} onClick={() => choose([])}>
          {words.t("minerals.all")}
        </button>
      </div>
      <ul class="mineral-grid">
        <For each={matches()}>
          {(mineral) => (
            <li>
              <button type="button" aria-pressed={chosen().includes(mineral.id)} onClick={() => pick(mineral.id)}>
                <span class="symbol">{mineral.symbol}</span>
                <span>{words.mineral(mineral.id)}</span>
              </button>
            </li>
          )}
        </For>
      </ul>
      <p class="note" role="status">
        <Show when={matches().length === 0} fallback={words.t("minerals.chosen", { count: chosenCount(chosen()) })}>
          {words.t("minerals.noMatch", { text: text() })}
        </Show>
      </p>
    </div>
  );
}

/** A focused field would bring up the keyboard of a phone, over the grid. */
function hasKeyboard(): boolean {
  return matchMedia("(pointer: fine)").matches;
}

/** Empty means all of them. */
function chosenCount(chosen: readonly MineralId[]): number {
  return chosen.length === 0 ? MINERAL_IDS.length : chosen.length;
}

function isMatch(mineral: Mineral, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return [mineral.en, mineral.ko, mineral.symbol].some((name) => name.toLowerCase().includes(wanted));
}

/** The chosen minerals with one more or one less, in display order. */
function toggled(chosen: readonly MineralId[], id: MineralId): MineralId[] {
  return MINERAL_IDS.filter((candidate) => (candidate === id) !== chosen.includes(candidate));
}

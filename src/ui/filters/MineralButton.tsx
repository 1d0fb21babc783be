import { createMemo } from "solid-js";
import { useExplorer } from "../../state/explorer-context.tsx";
import { useWords } from "../kit/words.ts";
import { MINERAL_PICKER, MineralPicker } from "./MineralPicker.tsx";
import "./MineralButton.css";

/** The mineral in view, and the picker that it opens. */
export function MineralButton() {
  const { link, data } = useExplorer();
  const words = useWords();
  const mineral = createMemo(() => {
    const [first, ...more] = link.selection.minerals;
    if (first === undefined) {
      return { symbol: "", name: words.t("header.allMinerals") };
    }
    const name = words.mineral(first);
    return more.length === 0
      ? { symbol: data.index.minerals.find(({ id }) => id === first)?.symbol ?? "", name }
      : { symbol: "", name: words.t("header.andMore", { first: name, count: more.length }) };
  });
  return (
    <>
      <button type="button" class="mineral-button" popovertarget={MINERAL_PICKER} aria-haspopup="dialog">
        <span class="hidden-visually">{words.t("header.mineral")}: </span>
        <span class="symbol">{mineral().symbol}</span>
        <span>{mineral().name}</span>
        <span aria-hidden="true" class="caret" />
      </button>
      <MineralPicker />
    </>
  );
}

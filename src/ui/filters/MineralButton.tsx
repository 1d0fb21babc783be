import { createMemo } from "solid-js";
import type { Explorer } from "../../state/explorer-types.ts";
import { createWords } from "../kit/words.ts";
import { MINERAL_PICKER, MineralPicker } from "./MineralPicker.tsx";
import "./MineralButton.css";

/** The mineral in view, and the picker that it opens. */
export function MineralButton(props: { explorer: Explorer }) {
  const words = createWords(props.explorer);
  const mineral = createMemo(() => {
    const [first, ...more] = props.explorer.link.selection.minerals;
    if (first === undefined) {
      return { symbol: "", name: words.t("header.allMinerals") };
    }
    const name = words.mineral(first);
    return more.length === 0
      ? { symbol: props.explorer.data.index.minerals.find(({ id }) => id === first)?.symbol ?? "", name }
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
      <MineralPicker explorer={props.explorer} />
    </>
  );
}

import { onCleanup } from "solid-js";
import { LAYERS } from "./full-screen.ts";
import { PAGE_KEYS, PRESSING_KEYS, presentAction } from "./present-keys.ts";
import type { Presentation } from "./presentation.ts";

/**
 * Keys of the presenter, whatever has the focus: they are heard before the map and the atlas hear them. Call inside a
 * Solid root.
 */
export function listenToKeys(presentation: Presentation, withLetters: () => boolean): void {
  const onKey = (event: KeyboardEvent) => {
    const layer = document.querySelector(LAYERS);
    if (layer !== null && !PAGE_KEYS.includes(event.key)) {
      return;
    }
    event.stopImmediatePropagation();
    if (presentation.dark() && !isModifier(event)) {
      event.preventDefault();
      presentation.light();
      return;
    }
    const action = pressesButton(event) ? null : presentAction(event, withLetters());
    if (action !== null) {
      event.preventDefault();
      closeLayer(layer);
      presentation.act(action);
    }
  };
  addEventListener("keydown", onKey, { capture: true });
  onCleanup(() => removeEventListener("keydown", onKey, { capture: true }));
}

/** Space and Enter press what the reader came to by the Tab key. */
function pressesButton({ key }: KeyboardEvent): boolean {
  return PRESSING_KEYS.includes(key) && (document.activeElement?.closest("button, a[href]") ?? null) !== null;
}

function isModifier({ key }: KeyboardEvent): boolean {
  return ["Shift", "Control", "Alt", "Meta"].includes(key);
}

function closeLayer(layer: Element | null): void {
  if (layer instanceof HTMLDialogElement) {
    layer.close();
  } else if (layer instanceof HTMLElement) {
    layer.hidePopover();
  }
}

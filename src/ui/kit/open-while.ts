import { createEffect, onMount } from "solid-js";

/**
 * Opens a native modal dialog while `isOpen` says so, and calls `close` when the reader closes it.
 *
 * A busy page hears of "close" up to a third of a second after Escape: a dialog that is opened again in between would be
 * taken for open already, and then shut. So Escape ("cancel") counts at once, and what comes late counts no more.
 */
export function openWhile(dialog: () => HTMLDialogElement, isOpen: () => boolean, close: () => void): void {
  createEffect(() => {
    if (isOpen() && !dialog().open) {
      dialog().showModal();
    } else if (!isOpen() && dialog().open) {
      dialog().close();
    }
  });
  onMount(() => {
    const element = dialog();
    // Choosing no file says "cancel" too, and that one bubbles.
    element.addEventListener("cancel", (event) => event.target === element && close());
    element.addEventListener("close", () => !element.open && close());
  });
}

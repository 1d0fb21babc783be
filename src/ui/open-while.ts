import { createEffect } from "solid-js";

/** Opens a native modal dialog while `isOpen` says so; closed by the reader it tells so itself (`onClose`). */
export function openWhile(dialog: () => HTMLDialogElement, isOpen: () => boolean): void {
  createEffect(() => {
    if (isOpen() && !dialog().open) {
      dialog().showModal();
    } else if (!isOpen() && dialog().open) {
      dialog().close();
    }
  });
}

import { createEffect, createUniqueId, type JSX } from "solid-js";
import "./Dialog.css";

/** A native modal dialog: the browser traps and returns the focus, and Escape closes it. */
export function Dialog(props: {
  open: boolean;
  close: () => void;
  title: string;
  closeLabel: string;
  children: JSX.Element;
}) {
  const title = createUniqueId();
  let dialog!: HTMLDialogElement;
  createEffect(() => {
    if (props.open && !dialog.open) {
      dialog.showModal();
    } else if (!props.open && dialog.open) {
      dialog.close();
    }
  });
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={title} onClose={() => props.close()}>
      <header>
        <h2 id={title}>{props.title}</h2>
        <button type="button" onClick={() => props.close()}>
          {props.closeLabel}
        </button>
      </header>
      <div class="dialog-body">{props.children}</div>
    </dialog>
  );
}

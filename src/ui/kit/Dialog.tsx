import { createUniqueId, type JSX, Show } from "solid-js";
import { openWhile } from "./open-while.ts";
import "./Dialog.css";

/** A native modal dialog: the browser traps and returns the focus, and Escape closes it. Its content is made when it opens. */
export function Dialog(props: {
  open: boolean;
  close: () => void;
  title: string;
  closeLabel: string;
  /** As wide as the screen allows, for drawings. */
  wide?: boolean;
  children: JSX.Element;
}) {
  const title = createUniqueId();
  let dialog!: HTMLDialogElement;
  openWhile(
    () => dialog,
    () => props.open,
    () => props.close(),
  );
  return (
    <dialog ref={dialog} class="dialog" classList={{ wide: props.wide ?? false }} aria-labelledby={title}>
      <header>
        <h2 id={title}>{props.title}</h2>
        <button type="button" onClick={() => props.close()}>
          {props.closeLabel}
        </button>
      </header>
      <div class="dialog-body">
        <Show when={props.open}>{props.children}</Show>
      </div>
    </dialog>
  );
}

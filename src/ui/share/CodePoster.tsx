import { createUniqueId, type JSX } from "solid-js";
import { openWhile } from "../kit/open-while.ts";

/** A code as large as the screen for a room to scan, and beside it where it leads. */
export function CodePoster(props: {
  open: boolean;
  close: () => void;
  closeLabel: string;
  title: string;
  view: string;
  host: string;
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
    <dialog ref={dialog} class="code-poster" aria-labelledby={title}>
      {props.children}
      <div class="code-poster-words">
        <p class="code-poster-title" id={title}>
          {props.title}
        </p>
        <p>{props.view}</p>
        <p class="code-poster-host">{props.host}</p>
        <button type="button" onClick={() => props.close()}>
          {props.closeLabel}
        </button>
      </div>
    </dialog>
  );
}

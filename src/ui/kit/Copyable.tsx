import { createSignal, createUniqueId, onCleanup } from "solid-js";
import { copyText } from "../../actions/copy-text.ts";
import { COPYABLE_TEXTS } from "../../i18n/texts/copyable.ts";
import { usePartTexts } from "./words.ts";
import "./Copyable.css";

/** How long the copy button says that it worked. */
const COPIED_MILLISECONDS = 2500;

/** A text that can be selected, and a button that copies it; where copying fails the text is selected. */
export function Copyable(props: { label: string; text: string; rows?: number }) {
  const t = usePartTexts(COPYABLE_TEXTS);
  const id = createUniqueId();
  const [outcome, setOutcome] = createSignal<"" | "copied" | "failed">("");
  let field!: HTMLTextAreaElement;
  let timer = 0;
  onCleanup(() => clearTimeout(timer));
  const copy = async () => {
    clearTimeout(timer);
    if (await copyText(props.text)) {
      setOutcome("copied");
      timer = window.setTimeout(() => setOutcome(""), COPIED_MILLISECONDS);
    } else {
      field.focus();
      field.select();
      setOutcome("failed");
    }
  };
  return (
    <section class="copyable">
      <label for={id}>{props.label}</label>
      <textarea id={id} ref={field} readonly rows={props.rows ?? 6} value={props.text} />
      <button type="button" aria-label={t("copyOf", { what: props.label })} onClick={copy}>
        {t("copy")}
      </button>{" "}
      <span class="note" role="status">
        {outcome() === "" ? "" : t(outcome() === "copied" ? "copied" : "failed")}
      </span>
    </section>
  );
}

import { createUniqueId, Show } from "solid-js";
import type { BriefingText } from "../../briefing/briefing.ts";
import type { Language } from "../../model/reader.ts";
import { useEditorTexts } from "./texts.ts";

/** A field for a text in one of the two languages. Where it is empty it shows what readers see until it is written. */
export function BilingualField(props: {
  label: string;
  hideLabel?: boolean;
  class?: string;
  hint?: string;
  text: BriefingText;
  language: Language;
  /** A field of several lines; one line where it is left out. */
  lines?: number;
  limit: number;
  write: (text: BriefingText) => void;
  /** Tells which field one is in, for figures to be put there. */
  onEnter?: (field: HTMLInputElement | HTMLTextAreaElement) => void;
}) {
  const id = createUniqueId();
  const t = useEditorTexts();
  const other = () => props.text[props.language === "en" ? "ko" : "en"];
  const placeholder = () => (other() === "" ? (props.hint ?? "") : t("step.otherLanguage", { text: other() }));
  const common = () => ({
    id,
    lang: props.language,
    maxLength: props.limit,
    placeholder: placeholder(),
  });
  const write = (value: string) => props.write({ ...props.text, [props.language]: value });
  return (
    <div class={`field ${props.class ?? ""}`}>
      <label for={id} class={props.hideLabel ? "hidden-visually" : "label"}>
        {props.label}
      </label>
      <Show
        when={props.lines}
        fallback={
          <input
            type="text"
            {...common()}
            value={props.text[props.language]}
            onFocus={({ currentTarget }) => props.onEnter?.(currentTarget)}
            onInput={({ currentTarget }) => write(currentTarget.value)}
          />
        }
      >
        {(lines) => (
          <textarea
            rows={lines()}
            {...common()}
            value={props.text[props.language]}
            onFocus={({ currentTarget }) => props.onEnter?.(currentTarget)}
            onInput={({ currentTarget }) => write(currentTarget.value)}
          />
        )}
      </Show>
    </div>
  );
}

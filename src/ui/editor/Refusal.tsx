import { Show } from "solid-js";
import { BRIEFING_LIMITS } from "../../briefing/briefing.ts";
import type { ShareReading } from "../../briefing/share-code.ts";
import { type EditorTexts, useEditorTexts } from "./texts.ts";

/** What was not opened, and why. */
export interface Refused {
  /** Name of the file; "" for a link. */
  readonly file: string;
  readonly reading:
    | Exclude<ShareReading, { problem: null }>
    | { readonly briefing: null; readonly problem: "notKept"; readonly where: string };
}

/** Says what is wrong with a file or a link, what to do, and that nothing was lost. */
export function Refusal(props: { refused: Refused }) {
  const t = useEditorTexts();
  return (
    <p class="editor-note error" role="alert">
      <Show when={props.refused.file !== ""}>{t("refused.title", { file: props.refused.file })} </Show>
      {reason(t, props.refused.reading)} {t("refused.unchanged")}
    </p>
  );
}

function reason(t: EditorTexts, { problem, where }: Refused["reading"]): string {
  switch (problem) {
    case "tooLarge":
      return t("refused.tooLarge", { most: BRIEFING_LIMITS.fileBytes / 1_000_000 });
    case "invalid":
      return t("refused.invalid", { where: place(t, where) });
    default:
      return t(`refused.${problem}`);
  }
}

/** "steps.2.camera.zoom" as people count: the field of the third step. */
function place(t: EditorTexts, where: string): string {
  const step = /^steps\.(\d+)\.(.+)$/u.exec(where);
  if (step !== null) {
    return t("refused.stepField", { number: Number(step[1]) + 1, field: step[2] ?? "" });
  }
  return where === "steps" ? t("refused.steps", { most: BRIEFING_LIMITS.steps }) : t("refused.field", { field: where });
}

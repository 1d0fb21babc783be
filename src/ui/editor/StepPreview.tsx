import { Show } from "solid-js";
import { type BriefingStep, briefingText } from "../../briefing/briefing.ts";
import { tell, tellLine } from "../../briefing/tell.ts";
import type { FigureOf } from "../../briefing/told.ts";
import type { ShowSource } from "../../model/provenance.ts";
import type { Language } from "../../model/reader.ts";
import { Told, ToldLine } from "../kit/Told.tsx";
import { useEditorTexts } from "./texts.ts";

/** Title and text of a step as they will be told, with the figures of the view on the map. */
export function StepPreview(props: {
  step: BriefingStep;
  language: Language;
  figureOf: FigureOf;
  isShown: boolean;
  showSource: ShowSource;
}) {
  const t = useEditorTexts();
  const title = () => briefingText(props.step.title, props.language);
  const text = () => briefingText(props.step.text, props.language);
  return (
    <Show when={title() !== "" || text() !== ""}>
      <div class="desk-step-preview">
        <p class="label">{t("preview")}</p>
        <p class="preview-title">
          <ToldLine inlines={tellLine(title(), props.figureOf)} showSource={props.showSource} />
        </p>
        <Told blocks={tell(text(), props.figureOf)} showSource={props.showSource} />
        <Show when={!props.isShown}>
          <p class="note">{t("preview.note")}</p>
        </Show>
      </div>
    </Show>
  );
}

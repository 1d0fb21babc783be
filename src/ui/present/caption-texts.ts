import { type Accessor, createMemo } from "solid-js";
import { type BriefingText, briefingText } from "../../briefing/briefing.ts";
import { tell, tellLine, toldLineText, toldText } from "../../briefing/tell.ts";
import type { ToldBlock, ToldInline } from "../../briefing/told.ts";
import { createFigureOf } from "../../state/briefing-figures.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";

/** What is said of the step, told with the figures of what is on screen. */
export interface CaptionTexts {
  readonly title: Accessor<readonly ToldInline[]>;
  readonly blocks: Accessor<readonly ToldBlock[]>;
  /** Words alone, for the speaker window. */
  readonly plain: Accessor<{ readonly title: string; readonly text: string; readonly notes: string }>;
  /** A title of another step: its figures belong to another view, so that they stay open. */
  titleOf(title: BriefingText): string;
}

/** The texts of the open step. Call inside a Solid root. */
export function createCaptionTexts(
  explorer: Parts<"link" | "look" | "time" | "data" | "supply" | "briefing">,
): CaptionTexts {
  const { briefing } = explorer;
  const { language } = explorer.look;
  const figureOf = createFigureOf(explorer);
  const written = (part: "title" | "text" | "notes") => {
    const step = briefing.step();
    return step === null ? "" : briefingText(step[part], language());
  };
  const title = createMemo(() => tellLine(written("title"), figureOf));
  const blocks = createMemo(() => tell(written("text"), figureOf));
  const plain = createMemo(() => ({
    title: toldLineText(title()),
    text: toldText(blocks()),
    notes: toldText(tell(written("notes"), figureOf)),
  }));
  return { title, blocks, plain, titleOf: (other) => openTitle(briefingText(other, language())) };
}

/** A title whose figures are left open. */
export function openTitle(title: string): string {
  return toldLineText(tellLine(title, () => ({ kind: "text", text: "…", sourceIds: [], iso3: "" })));
}

/** The same for a component. Call while it is made. */
export function useCaptionTexts(): CaptionTexts {
  return createCaptionTexts(useExplorer());
}

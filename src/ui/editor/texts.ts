import { EDITOR_TEXTS } from "../../i18n/texts/editor.ts";
import type { editorEn } from "../../i18n/texts/editor-en.ts";
import type { PartTranslate } from "../../i18n/translate.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";
import { createPartTexts } from "../kit/words.ts";

export type EditorTexts = PartTranslate<typeof editorEn>;

/** Words of the editor in the reader's language. Reactive: each call reads the language. */
export function createEditorTexts(explorer: Parts<"look">): EditorTexts {
  return createPartTexts<typeof editorEn>(EDITOR_TEXTS, explorer);
}

/** The same for a component. Call while it is made. */
export function useEditorTexts(): EditorTexts {
  return createEditorTexts(useExplorer());
}

import { EDITOR_TEXTS } from "../../i18n/texts/editor.ts";
import type { editorEn } from "../../i18n/texts/editor-en.ts";
import type { PartTranslate } from "../../i18n/translate.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { createPartTexts } from "../kit/words.ts";

export type EditorTexts = PartTranslate<typeof editorEn>;

/** Words of the editor in the reader's language. Reactive: each call reads the language. */
export function createEditorTexts(explorer: Explorer): EditorTexts {
  return createPartTexts<typeof editorEn>(EDITOR_TEXTS, explorer);
}

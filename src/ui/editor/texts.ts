import { EDITOR_TEXTS } from "../../i18n/texts/editor.ts";
import type { editorEn } from "../../i18n/texts/editor-en.ts";
import { createPartTranslate, type PartTranslate } from "../../i18n/translate.ts";
import type { Explorer } from "../../state/explorer-types.ts";

export type EditorTexts = PartTranslate<typeof editorEn>;

/** Words of the editor in the reader's language. Reactive: each call reads the language. */
export function createEditorTexts(explorer: Explorer): EditorTexts {
  return (key, ...values) => createPartTranslate<typeof editorEn>(EDITOR_TEXTS, explorer.language())(key, ...values);
}

import { EDITOR_TEXTS } from "../../i18n/texts/editor.ts";
import type { editorEn } from "../../i18n/texts/editor-en.ts";
import type { PartTranslate } from "../../i18n/translate.ts";
import { wordsOf } from "../kit/words.ts";

export type EditorTexts = PartTranslate<typeof editorEn>;

/** Words of the editor in the reader's language. */
export const [, useEditorTexts] = wordsOf(EDITOR_TEXTS);

import { editorEn } from "./editor-en.ts";
import { editorKo } from "./editor-ko.ts";
import type { PartTexts } from "./part-texts.ts";

/** Words of the place where briefings are written, loaded when it is first opened. */
export const EDITOR_TEXTS: PartTexts<typeof editorEn> = { en: editorEn, ko: editorKo };

import type { PartTexts } from "../translate.ts";
import { editorEn } from "./editor-en.ts";
import { editorKo } from "./editor-ko.ts";

/** Words of the place where briefings are written, loaded when it is first opened. */
export const EDITOR_TEXTS: PartTexts<typeof editorEn> = { en: editorEn, ko: editorKo };

import type { editorEn } from "./editor-en.ts";
import { partTexts } from "./part-texts.ts";

/** Words of the place where briefings are written, loaded when it is first opened. */
export const EDITOR_TEXTS = partTexts<typeof editorEn>({
  en: async () => (await import("./editor-en.ts")).editorEn,
  ko: async () => (await import("./editor-ko.ts")).editorKo,
});

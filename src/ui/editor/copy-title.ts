import { EDITOR_TEXTS } from "../../i18n/texts/editor.ts";
import type { editorEn } from "../../i18n/texts/editor-en.ts";
import { createPartTranslate } from "../../i18n/translate.ts";
import type { StoryText } from "../../story/story.ts";

/** The title of a copy, in the languages in which there is one. */
export function copyTitle(title: StoryText): StoryText {
  const copied = (language: "en" | "ko") =>
    title[language] === ""
      ? ""
      : createPartTranslate<typeof editorEn>(EDITOR_TEXTS, language)("copyOf", { title: title[language] });
  return { en: copied("en"), ko: copied("ko") };
}

import type { Language } from "../model/reader.ts";
import { EDITOR_TEXTS } from "./texts/editor.ts";
import { createPartTranslate } from "./translate.ts";

/** The title of a copy, in the languages in which there is one. */
export function copyTitle(title: Readonly<Record<Language, string>>): Record<Language, string> {
  const copied = (language: Language) =>
    title[language] === "" ? "" : createPartTranslate(EDITOR_TEXTS, language)("copyOf", { title: title[language] });
  return { en: copied("en"), ko: copied("ko") };
}

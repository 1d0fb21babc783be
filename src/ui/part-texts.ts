import { createPartTranslate, type Language, type PartTexts, type PartTranslate } from "../i18n/translate.ts";

/** Words of a part that has a dictionary of its own, in the reader's language. Reactive: each call reads the language. */
export function createPartTexts<En extends Readonly<Record<string, string>>>(
  texts: PartTexts<En>,
  reader: { readonly language: () => Language },
): PartTranslate<En> {
  return (key, ...values) => createPartTranslate(texts, reader.language())(key, ...values);
}

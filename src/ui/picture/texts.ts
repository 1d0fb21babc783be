import { PICTURE_TEXTS } from "../../i18n/texts/picture.ts";
import type { pictureEn } from "../../i18n/texts/picture-en.ts";
import { createPartTranslate, type PartTranslate } from "../../i18n/translate.ts";
import type { Explorer } from "../../state/explorer-types.ts";

export type PictureTexts = PartTranslate<typeof pictureEn>;

/** Words of pictures and print in the reader's language. Reactive: each call reads the language. */
export function createPictureTexts(explorer: Explorer): PictureTexts {
  return (key, ...values) => createPartTranslate<typeof pictureEn>(PICTURE_TEXTS, explorer.language())(key, ...values);
}

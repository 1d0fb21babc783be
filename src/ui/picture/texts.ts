import { PICTURE_TEXTS } from "../../i18n/texts/picture.ts";
import type { pictureEn } from "../../i18n/texts/picture-en.ts";
import type { PartTranslate } from "../../i18n/translate.ts";
import { wordsOf } from "../kit/words.ts";

export type PictureTexts = PartTranslate<typeof pictureEn>;

/** Words of pictures and print in the reader's language. */
export const [createPictureTexts, usePictureTexts] = wordsOf(PICTURE_TEXTS);

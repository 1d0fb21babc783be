import type { PartTexts } from "./part-texts.ts";
import { pictureEn } from "./picture-en.ts";
import { pictureKo } from "./picture-ko.ts";

/** Words of pictures, clips and print, loaded when the first is asked for. */
export const PICTURE_TEXTS: PartTexts<typeof pictureEn> = { en: pictureEn, ko: pictureKo };

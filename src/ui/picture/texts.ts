import { PICTURE_TEXTS } from "../../i18n/texts/picture.ts";
import type { pictureEn } from "../../i18n/texts/picture-en.ts";
import type { PartTranslate } from "../../i18n/translate.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";
import { createPartTexts } from "../kit/words.ts";

export type PictureTexts = PartTranslate<typeof pictureEn>;

/** Words of pictures and print in the reader's language. Reactive: each call reads the language. */
export function createPictureTexts(explorer: Parts<"look">): PictureTexts {
  return createPartTexts<typeof pictureEn>(PICTURE_TEXTS, explorer);
}

/** The same for a component. Call while it is made. */
export function usePictureTexts(): PictureTexts {
  return createPictureTexts(useExplorer());
}

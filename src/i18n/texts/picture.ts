import { partTexts } from "./part-texts.ts";
import type { pictureEn } from "./picture-en.ts";

/** Words of pictures, clips and print, loaded when the first is asked for. */
export const PICTURE_TEXTS = partTexts<typeof pictureEn>({
  en: async () => (await import("./picture-en.ts")).pictureEn,
  ko: async () => (await import("./picture-ko.ts")).pictureKo,
});

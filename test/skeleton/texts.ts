import { partTexts } from "../../src/i18n/texts/part-texts.ts";
import { wordsOf } from "../../src/ui/kit/words.ts";
import type { skeletonEn } from "./texts-en.ts";

/** The words of the feature; each language comes by itself. */
export const SKELETON_TEXTS = partTexts<typeof skeletonEn>({
  en: async () => (await import("./texts-en.ts")).skeletonEn,
  ko: async () => (await import("./texts-ko.ts")).skeletonKo,
});

/** The words in the reader's language. */
export const [createSkeletonTexts, useSkeletonTexts] = wordsOf(SKELETON_TEXTS);

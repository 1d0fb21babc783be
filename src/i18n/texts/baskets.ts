import type { basketsEn } from "./baskets-en.ts";
import { partTexts } from "./part-texts.ts";

/** Words of codes that hold several minerals, loaded with the part that says them. */
export const BASKETS_TEXTS = partTexts<typeof basketsEn>({
  en: async () => (await import("./baskets-en.ts")).basketsEn,
  ko: async () => (await import("./baskets-ko.ts")).basketsKo,
});

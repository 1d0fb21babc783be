import type { copyableEn } from "./copyable-en.ts";
import { partTexts } from "./part-texts.ts";

/** Words of a text that can be copied, loaded with it. */
export const COPYABLE_TEXTS = partTexts<typeof copyableEn>({
  en: async () => (await import("./copyable-en.ts")).copyableEn,
  ko: async () => (await import("./copyable-ko.ts")).copyableKo,
});

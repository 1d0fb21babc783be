import { partTexts } from "./part-texts.ts";
import type { shareEn } from "./share-en.ts";

/** Words of sharing, loaded when it is first opened. */
export const SHARE_TEXTS = partTexts<typeof shareEn>({
  en: async () => (await import("./share-en.ts")).shareEn,
  ko: async () => (await import("./share-ko.ts")).shareKo,
});

import { partTexts } from "./part-texts.ts";
import type { provenanceEn } from "./provenance-en.ts";

/** Words of the answer to "says who?", loaded when a number is first asked. */
export const PROVENANCE_TEXTS = partTexts<typeof provenanceEn>({
  en: async () => (await import("./provenance-en.ts")).provenanceEn,
  ko: async () => (await import("./provenance-ko.ts")).provenanceKo,
});

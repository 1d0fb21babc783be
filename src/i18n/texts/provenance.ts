import type { PartTexts } from "./part-texts.ts";
import { provenanceEn } from "./provenance-en.ts";
import { provenanceKo } from "./provenance-ko.ts";

/** Words of the answer to "says who?", loaded when a number is first asked. */
export const PROVENANCE_TEXTS: PartTexts<typeof provenanceEn> = { en: provenanceEn, ko: provenanceKo };

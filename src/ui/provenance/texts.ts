import { PROVENANCE_TEXTS } from "../../i18n/texts/provenance.ts";
import type { provenanceEn } from "../../i18n/texts/provenance-en.ts";
import type { PartTranslate } from "../../i18n/translate.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";
import { createPartTexts } from "../kit/words.ts";

/** Words of the answer to "says who?" in the reader's language. Reactive: each call reads the language. */
export function createProvenanceTexts(explorer: Parts<"look">): PartTranslate<typeof provenanceEn> {
  return createPartTexts<typeof provenanceEn>(PROVENANCE_TEXTS, explorer);
}

/** The same for a component. Call while it is made. */
export function useProvenanceTexts(): PartTranslate<typeof provenanceEn> {
  return createProvenanceTexts(useExplorer());
}

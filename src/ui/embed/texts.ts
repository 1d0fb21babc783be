import { EMBED_TEXTS } from "../../i18n/texts/embed.ts";
import type { embedEn } from "../../i18n/texts/embed-en.ts";
import type { PartTranslate } from "../../i18n/translate.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";
import { createPartTexts } from "../kit/words.ts";

/** Words that only an embed says, in the reader's language. Reactive: each call reads the language. */
export function createEmbedTexts(explorer: Parts<"look">): PartTranslate<typeof embedEn> {
  return createPartTexts<typeof embedEn>(EMBED_TEXTS, explorer);
}

/** The same for a component. Call while it is made. */
export function useEmbedTexts(): PartTranslate<typeof embedEn> {
  return createEmbedTexts(useExplorer());
}

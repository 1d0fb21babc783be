import { SHARE_TEXTS } from "../../i18n/texts/share.ts";
import type { shareEn } from "../../i18n/texts/share-en.ts";
import type { PartTranslate } from "../../i18n/translate.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";
import { createPartTexts } from "../kit/words.ts";

/** Words of sharing in the reader's language. Reactive: each call reads the language. */
export function createShareTexts(explorer: Parts<"look">): PartTranslate<typeof shareEn> {
  return createPartTexts<typeof shareEn>(SHARE_TEXTS, explorer);
}

/** The same for a component. Call while it is made. */
export function useShareTexts(): PartTranslate<typeof shareEn> {
  return createShareTexts(useExplorer());
}

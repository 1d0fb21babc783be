import type { methodEn } from "../../i18n/texts/method-en.ts";
import { METHOD_TEXTS, PAGES_TEXTS } from "../../i18n/texts/pages.ts";
import type { pagesEn } from "../../i18n/texts/pages-en.ts";
import type { PartTranslate } from "../../i18n/translate.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";
import { createPartTexts } from "../kit/words.ts";

export type PagesTranslate = PartTranslate<typeof pagesEn>;
export type MethodTranslate = PartTranslate<typeof methodEn>;

/** Words of the country and mineral pages in the reader's language. Reactive: each call reads the language. */
export function createPagesTexts(explorer: Parts<"look">): PagesTranslate {
  return createPartTexts<typeof pagesEn>(PAGES_TEXTS, explorer);
}

/** Words of the methods page, likewise. */
export function createMethodTexts(explorer: Parts<"look">): MethodTranslate {
  return createPartTexts<typeof methodEn>(METHOD_TEXTS, explorer);
}

/** The same for a component. Call while it is made. */
export function usePagesTexts(): PagesTranslate {
  return createPagesTexts(useExplorer());
}

/** The same for a component. Call while it is made. */
export function useMethodTexts(): MethodTranslate {
  return createMethodTexts(useExplorer());
}
